package org.cities4children.alliance.confirmation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.MembershipState;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * One member's standing, for somebody who may bind it.
 *
 * @param lead who leads, by name; null when nobody does
 * @param alternates by name
 * @param form what was typed to confirm
 * @param leaving what is wrong with what was pressed to leave; null for nothing
 * @param overtaken whether what was pressed came too late
 * @param opens whether it is time to confirm
 */
public record OwnMembershipPage(
        Membership membership,
        Mandate acting,
        @Nullable String lead,
        List<String> alternates,
        @Nullable Confirmation last,
        ConfirmationForm form,
        @Nullable Mistake leaving,
        boolean overtaken,
        boolean opens) {

    static final String PATH = "/desk/account/membership";

    public OwnMembershipPage {
        alternates = List.copyOf(alternates);
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.membership.of", membership.name()), null, path())
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("alliance.membership.own"), PATH));
    }

    public String path() {
        return path(membership.slug());
    }

    static String path(String slug) {
        return PATH + "/" + slug;
    }

    public Tried tried() {
        return form.tried();
    }

    public List<Mistake> mistakes() {
        return leaving == null ? form.mistakes().toList() : List.of(leaving);
    }

    /** That the reader has seen: a form that came back for another reason must not confirm once more unseen. */
    public String cycle() {
        var seen = tried().of("cycle");
        return overtaken || seen.isEmpty() ? String.valueOf(membership.cycle()) : seen;
    }

    public String actingFor(Words words) {
        var role = words.t("alliance.mandate." + acting.role().code());
        return acting.last() == null
                ? words.t("alliance.membership.acting", membership.name(), role)
                : words.t("alliance.membership.acting.until", membership.name(), role, acting.last());
    }

    public String state(Words words) {
        return words.t("alliance.membership.state." + membership.state().code());
    }

    public boolean isDormant() {
        return membership.state() == MembershipState.DORMANT;
    }

    public boolean counts() {
        return membership.state().counts();
    }

    /** Whether its people can confirm it, or come back. */
    public boolean confirms() {
        return counts() || isDormant();
    }

    public boolean mayLeave() {
        return membership.state() != MembershipState.LEFT;
    }

    /** Since when it has stood so; null when that is not known. */
    public @Nullable LocalDate since() {
        var since = membership.since();
        return since == null ? null : LocalDate.ofInstant(since, ZoneOffset.UTC);
    }

    /** When its people confirmed last; null for never. */
    public @Nullable LocalDate confirmed() {
        var day = membership.confirmed();
        return day == null ? null : LocalDate.ofInstant(day, ZoneOffset.UTC);
    }
}
