package org.cities4children.editing.draft;

import java.util.Locale;
import org.cities4children.web.Words;

/** Why a draft could not be published at its time, where it is not the importer that says so. */
enum Problem {
    /** There is one with its title. */
    THERE,
    /** Whoever saved it last may no longer publish. */
    AUTHOR,
    /** Its kind is none of this program's. */
    KIND,
    /** A mistake of ours. */
    FAILED;

    private static final String KEY = "editing.draft.problem";

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What happened and what to do about it. */
    static String told(String problem, Words words) {
        return words.known(KEY + "." + problem, words.t(KEY, problem));
    }
}
