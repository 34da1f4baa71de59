package org.cities4children.editing.term;

import org.cities4children.editing.row.Form;
import org.cities4children.publishing.Term;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The form of one topic or place.
 *
 * @param term what is there already, or nothing for a new one
 * @param mergeable whether there is another with which it can be merged
 * @param done key of what was just done, or nothing
 */
public record TermPage(
        String vocabulary,
        @Nullable Term term,
        Form form,
        boolean mergeable,
        @Nullable String done) {

    public Head head(Words words) {
        return Head.of(heading(words), null, path()).hidden();
    }

    public String heading(Words words) {
        return term == null
                ? words.t("editing.new." + vocabulary)
                : term.name(words.language().code());
    }

    public String listPath() {
        return Lexicon.PATH + "/" + vocabulary;
    }

    /** Where the form goes. */
    public String path() {
        return term == null ? listPath() : Lexicon.pathOf(vocabulary, term.id());
    }

    /** Where readers see it. */
    public String publicPath() {
        return "/" + vocabulary + "/" + (term == null ? "" : term.id());
    }

    public String mergePath() {
        return Lexicon.mergePathOf(vocabulary, term == null ? "" : term.id());
    }
}
