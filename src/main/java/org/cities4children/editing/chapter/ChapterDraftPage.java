package org.cities4children.editing.chapter;

import java.util.ArrayList;
import java.util.List;
import org.cities4children.alliance.Chapter;
import org.cities4children.editing.draft.Draft;
import org.cities4children.editing.row.Form;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a national alliance.
 *
 * @param draft nothing while it is a new one
 * @param saved whether it was just saved
 */
public record ChapterDraftPage(
        Chapter chapter, String kind, @Nullable Draft draft, Form form, boolean saved) {

    /** Whether it is still theirs: what an editor planned or published is changed by an editor. */
    static boolean isOpen(Draft draft) {
        return draft.published() == null && draft.due() == null;
    }

    static String standing(Draft draft, Words words) {
        if (draft.published() != null) {
            return words.t("editing.chapter.published");
        }
        return words.t(draft.due() == null ? "editing.chapter.waits" : "editing.chapter.planned");
    }

    public Head head(Words words) {
        return Head.of(heading(words), null, path()).hidden();
    }

    public String heading(Words words) {
        return draft == null || draft.title().isEmpty() ? words.t("editing.new." + kind) : draft.title();
    }

    public List<Crumb> crumbs(Words words) {
        var crumbs = new ArrayList<>(ChapterDraftsPage.crumbs(chapter, words));
        crumbs.add(new Crumb(words.t("alliance.chapter.drafts"), ChapterDraftsPage.path(chapter.country())));
        return crumbs;
    }

    public String path() {
        var drafts = ChapterDraftsPage.path(chapter.country());
        return draft == null ? drafts + "/new/" + kind : drafts + "/" + draft.id();
    }

    public boolean isOpen() {
        return draft == null || isOpen(draft);
    }

    public String standing(Words words) {
        return draft == null ? words.t("editing.chapter.waits") : standing(draft, words);
    }
}
