package org.cities4children.publishing;

import java.time.ZoneOffset;
import org.cities4children.web.GoneException;

/** What a reader finds at an address. */
public sealed interface Address {

    /** It is here. */
    record Here(Listing listing) implements Address {}

    /** It has another address now. */
    record Moved(String kind, String slug) implements Address {

        /** Where it is now. */
        public String path() {
            return Kinds.pathOf(kind) + "/" + slug;
        }
    }

    /**
     * It was withdrawn.
     *
     * @param language of the title (BCP 47)
     */
    record Gone(String title, String language, Withdrawal withdrawal) implements Address {

        /** Answers the reader with what remains of it. */
        public GoneException exception() {
            var day = withdrawal.at().atOffset(ZoneOffset.UTC).toLocalDate();
            return new GoneException(new GoneException.Tombstone(
                    new GoneException.Phrase(title, language),
                    new GoneException.Phrase(withdrawal.reason(), withdrawal.language()),
                    day,
                    withdrawal.successor()));
        }
    }

    /** Nothing was ever here. */
    record Nowhere() implements Address {}
}
