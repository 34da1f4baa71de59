package org.cities4children.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The thing was here and has been withdrawn for good. */
public final class GoneException extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Tombstone tombstone;

    public GoneException(@Nullable Tombstone tombstone) {
        super(HttpStatus.GONE);
        this.tombstone = tombstone;
    }

    /** What may be said of it; nothing at all where even that could harm. */
    public @Nullable Tombstone tombstone() {
        return tombstone;
    }

    /**
     * What stays readable of a withdrawn thing.
     *
     * @param title what it was called
     * @param reason why it was withdrawn, in a sentence
     * @param withdrawn the day
     * @param successor path of what replaces it, or nothing
     */
    public record Tombstone(
            Phrase title,
            @Nullable Phrase reason,
            @Nullable LocalDate withdrawn,
            @Nullable String successor) {}

    /**
     * Words that were not written for this page.
     *
     * @param language in which they are (BCP 47), or nothing when nobody said
     */
    public record Phrase(String text, @Nullable String language) {

        /** Their language when it is not the page's own. */
        public @Nullable String foreign(Words words) {
            return words.language().code().equals(language) ? null : language;
        }
    }
}
