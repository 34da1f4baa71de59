package org.cities4children.governance.circular;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.cities4children.governance.audience.Hindrance;
import org.cities4children.governance.dispatch.Circular;
import org.cities4children.governance.dispatch.Copy.Fate;
import org.cities4children.people.Approval;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Language;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A letter to many: who will get it, or got it.
 *
 * @param audience as the reader calls it
 * @param readers who will get it as things stand, or got it
 * @param missed whom of its audience mail does not reach
 * @param organisations for how many of those the readers act
 * @param answers where answers go
 * @param waiting what waits for a second person; null when nothing does
 * @param own whether the reader asked for that
 * @param trouble key of why something was not done; null when all is well
 */
public record CircularPage(
        Circular circular,
        String audience,
        List<Line> readers,
        List<Missed> missed,
        int organisations,
        String answers,
        @Nullable Approval waiting,
        boolean own,
        ZoneId zone,
        @Nullable String trouble) {

    public CircularPage {
        readers = List.copyOf(readers);
        missed = List.copyOf(missed);
    }

    public Head head(Words words) {
        return Head.of(circular.subject(), null, circular.path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("governance.circulars"), Circular.PATH));
    }

    public boolean isSent() {
        return circular.sent() != null;
    }

    /** Whether somebody may ask a second person for it. */
    public boolean canBeAsked() {
        return circular.isDraft() && !readers.isEmpty();
    }

    public boolean mayAgree(Words words) {
        return waiting != null && !own && words.visitor().may(Power.APPROVE);
    }

    public String when(@Nullable Instant moment, Words words) {
        return moment == null ? "" : words.at(moment.atZone(zone));
    }

    public List<Language> versions() {
        return List.copyOf(circular.texts().keySet());
    }

    public boolean hasMoreLanguages() {
        return circular.texts().size() < Language.all().size();
    }

    public String preview(Language version) {
        return circular.path() + "/preview?language=" + version.code();
    }

    public String preview(Line line) {
        return circular.path() + "/preview?to=" + line.id();
    }

    public boolean canBeStopped() {
        return circular.stopped() == null && count(Fate.WAITING) > 0;
    }

    /** What became of how many. */
    public List<Fate> fates() {
        return Arrays.stream(Fate.values()).filter(it -> count(it) > 0).toList();
    }

    public long count(Fate fate) {
        return readers.stream().filter(it -> it.fate() == fate).count();
    }

    /**
     * Somebody who gets it.
     *
     * @param name empty once their account is gone
     * @param fate what became of it; waiting before it is sent
     */
    public record Line(String id, String name, List<String> acts, Language language, Fate fate) {

        public Line {
            acts = List.copyOf(acts);
        }
    }

    /**
     * Whom mail does not reach.
     *
     * @param name of the person; empty where nobody acts for it, or the account is gone
     */
    public record Missed(String organisation, String name, Hindrance why) {}
}
