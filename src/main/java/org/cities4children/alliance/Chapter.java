package org.cities4children.alliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The alliance in one country.
 *
 * @param country ISO 3166-1 alpha-2
 * @param callLaunched month of the call that it answered, such as 2022-07
 * @param own what it says of itself
 * @param closing nothing while it is open
 */
public record Chapter(
        String country,
        String name,
        @Nullable String leadOrganisation,
        @Nullable String callLaunched,
        @Nullable String source,
        @Nullable String description,
        Own own,
        @Nullable Closing closing) {

    /** As the audit names a national alliance. */
    public static String object(String country) {
        return "chapter:" + country;
    }

    public boolean isOpen() {
        return closing == null;
    }

    /**
     * What a national alliance says of itself in its main language.
     *
     * @param language BCP 47
     * @param name empty where it is called as everywhere
     * @param about in Markdown; may be empty
     */
    public record Own(String language, String name, String about) {

        public static final Own NOTHING = new Own("en", "", "");
    }

    /** That it is closed: since when, and why. What it did stays. */
    public record Closing(LocalDate day, String reason) {}
}
