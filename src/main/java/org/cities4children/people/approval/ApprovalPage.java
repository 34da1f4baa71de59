package org.cities4children.people.approval;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.cities4children.people.Approval;
import org.cities4children.people.Approval.State;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that takes two persons.
 *
 * @param text what is wanted
 * @param source where it can be read in full, or nothing
 * @param by what who asked is called
 * @param own whether the reader asked for it
 * @param mayAgree whether the reader may agree
 * @param mayRefuse whether the reader may refuse
 * @param zone where the reader lives
 * @param trouble key of why what was asked for was not done, or nothing
 */
public record ApprovalPage(
        Approval approval,
        String text,
        @Nullable String source,
        String by,
        boolean own,
        boolean mayAgree,
        boolean mayRefuse,
        ZoneId zone,
        @Nullable String trouble) {

    public Head head(Words words) {
        return Head.of(words.t("people.approvals"), null, path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.approvals"), ApprovalsPage.PATH));
    }

    public String path() {
        return approval.path();
    }

    public boolean isOpen() {
        return approval.state() == State.OPEN;
    }

    /** What became of it, or why the reader has nothing to press. */
    public String state(Words words) {
        if (!isOpen()) {
            return words.t("people.approval." + approval.state().name().toLowerCase(Locale.ROOT));
        }
        return words.t(own ? "people.approval.own" : "people.approval.about-you");
    }

    public String when(Instant moment, Words words) {
        return words.at(moment.atZone(zone));
    }
}
