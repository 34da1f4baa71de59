package org.cities4children.editing.draft;

import java.util.Locale;
import org.cities4children.runtime.RowRefused.Reason;
import org.cities4children.web.Words;
import tools.jackson.databind.json.JsonMapper;

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

    /** What is answered at once to whoever publishes a draft of such a kind. */
    static final Reason NO_KIND = new Reason("editing.refused.kind");

    private static final String KEY = "editing.draft.problem";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an importer says, to be kept until somebody reads it in their language. */
    static String of(Reason reason) {
        return reason.equals(NO_KIND) ? KIND.code() : JSON.writeValueAsString(reason);
    }

    /** What happened and what to do about it; earlier versions kept what an importer said in English. */
    static String told(String problem, Words words) {
        var told = problem.startsWith("{") ? words.t(JSON.readValue(problem, Reason.class)) : problem;
        return words.known(KEY + "." + problem, words.t(KEY, told));
    }
}
