package org.cities4children.governance.merge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.Merging.Merger;
import org.cities4children.alliance.Merging.Passage;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * A member that becomes part of another.
 *
 * @param others members that could stay
 * @param preview what will happen; null before one is chosen
 * @param names of those who act for it
 * @param changed whether it is no more as it was read
 */
public record MergePage(
        Membership member,
        List<Membership> others,
        @Nullable Preview preview,
        Map<UUID, String> names,
        Tried tried,
        boolean changed) {

    private static final String ALL = "/desk/memberships";
    static final String PATH = ALL + "/{slug}/merge";

    public MergePage {
        others = List.copyOf(others);
        names = Map.copyOf(names);
    }

    public Head head(Words words) {
        return Head.of(words.t("governance.merge.of", member.name()), null, path())
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(
                new Crumb(words.t("alliance.memberships"), ALL),
                new Crumb(words.t("alliance.membership.of", member.name()), ALL + "/" + member.slug()));
    }

    public String path() {
        return PATH.replace("{slug}", member.slug());
    }

    /** Where the other one of the two is the one that stays. */
    public String otherWay(Merger merger) {
        return PATH.replace("{slug}", merger.kept().slug()) + "?into="
                + merger.lost().slug();
    }

    public boolean isChosen(Membership other) {
        return preview != null && preview.merger().kept().slug().equals(other.slug());
    }

    public String state(Membership it, Words words) {
        return words.t("alliance.membership.state." + it.state().code());
    }

    public String name(Passage passage) {
        return names.getOrDefault(passage.mandate().person(), "–");
    }

    public String role(Passage passage, Words words) {
        return words.t("alliance.mandate." + passage.mandate().role().code());
    }

    /** What becomes of a mandate. */
    public String fate(Passage passage, Merger merger, Words words) {
        var role = passage.becomes();
        var as = role == null ? "" : words.t("alliance.mandate." + role.code());
        return words.t(
                "governance.merge.fate." + passage.fate().code(), merger.kept().name(), as);
    }

    public String stake(Stake stake, Merger merger, Words words) {
        return words.t(
                "governance.merge.stake." + stake.kind().code(),
                merger.lost().name(),
                merger.kept().name());
    }

    /** What stands in the way, in a sentence. */
    public String hindrance(String why, Merger merger, Words words) {
        return words.t(
                "governance.merge.hindered." + why,
                merger.lost().name(),
                merger.kept().name());
    }
}
