package org.cities4children.editing.piece;

import org.cities4children.editing.row.Editables;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.web.Head;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whether a piece of content is shown, and at which address.
 *
 * @param language in which the reason is written
 * @param wrong the field that has to be filled in otherwise, or nothing
 * @param message what to do there
 */
public record StandingPage(
        String kind,
        Kept piece,
        String reason,
        Language language,
        String successor,
        String slug,
        @Nullable String wrong,
        @Nullable String message) {

    static StandingPage of(String kind, Kept piece, Language language) {
        return new StandingPage(kind, piece, "", language, "", piece.slug(), null, null);
    }

    StandingPage wrong(String field, String text) {
        return new StandingPage(kind, piece, reason, language, successor, slug, field, text);
    }

    public Head head(Words words) {
        return Head.of(words.t("editing.standing", piece.title()), null, path() + "/standing")
                .hidden();
    }

    public String path() {
        return Editables.PATH + "/" + kind + "/" + piece.id();
    }

    public @Nullable String mistakeAt(String field) {
        return field.equals(wrong) ? message : null;
    }
}
