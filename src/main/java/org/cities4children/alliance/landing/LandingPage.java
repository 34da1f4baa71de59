package org.cities4children.alliance.landing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapters.Member;
import org.cities4children.alliance.coordination.Coordinator;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * What there is to look after of a national alliance.
 *
 * @param coordinators now
 * @param former how many did before
 * @param names of the coordinators
 * @param own by which whoever looks coordinates it, or nothing
 * @param writes whether whoever looks writes drafts for it
 * @param appoints whether whoever looks names coordinators, closes it and opens it again
 * @param tried what was typed, and what is wrong with it
 */
public record LandingPage(
        Chapter chapter,
        List<Member> members,
        List<Coordinator> coordinators,
        int former,
        Map<UUID, String> names,
        @Nullable Coordinator own,
        boolean writes,
        boolean appoints,
        Tried tried) {

    public LandingPage {
        members = List.copyOf(members);
        coordinators = List.copyOf(coordinators);
        names = Map.copyOf(names);
    }

    static String path(String country) {
        return LandingsPage.PATH + "/" + country;
    }

    public String path() {
        return path(chapter.country());
    }

    public String publicPath() {
        return "/chapters/" + chapter.country();
    }

    public String title(Words words) {
        return words.t("site.chapter", words.country(chapter.country()));
    }

    public Head head(Words words) {
        return Head.of(title(words), null, path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("alliance.chapters"), LandingsPage.PATH));
    }

    /** Their name; nobody's once the account is erased. */
    public String name(Coordinator coordinator) {
        return names.getOrDefault(coordinator.person(), "–");
    }

    public String days(Coordinator coordinator, Words words) {
        return coordinator.last() == null
                ? words.t("alliance.mandate.since", coordinator.first())
                : words.days(coordinator.first(), coordinator.last());
    }
}
