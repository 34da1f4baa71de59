package org.cities4children.editing.chapter;

import java.util.List;
import org.cities4children.alliance.Chapter;
import org.cities4children.editing.draft.Draft;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** The drafts of a national alliance. */
public record ChapterDraftsPage(Chapter chapter, List<Draft> drafts) {

    static final String PATH = "/desk/alliances/{country}/drafts";

    public ChapterDraftsPage {
        drafts = List.copyOf(drafts);
    }

    static String path(String country) {
        return "/desk/alliances/" + country + "/drafts";
    }

    static List<Crumb> crumbs(Chapter chapter, Words words) {
        return List.of(
                new Crumb(words.t("alliance.chapters"), "/desk/alliances"),
                new Crumb(
                        words.t("site.chapter", words.country(chapter.country())),
                        "/desk/alliances/" + chapter.country()));
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.chapter.drafts"), null, path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return crumbs(chapter, words);
    }

    public String path() {
        return path(chapter.country());
    }

    public String path(Draft draft) {
        return path() + "/" + draft.id();
    }

    public String standing(Draft draft, Words words) {
        return ChapterDraftPage.standing(draft, words);
    }
}
