package org.cities4children.editing.term;

import java.util.List;
import org.cities4children.publishing.Term;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The form that merges one term into another.
 *
 * @param used how many public things carry it, those below it included
 * @param partners into which it can be merged
 * @param wrong what to do, or nothing
 */
public record MergePage(
        String vocabulary,
        Term term,
        int used,
        List<Term> partners,
        @Nullable String wrong) {

    public MergePage {
        partners = List.copyOf(partners);
    }

    public Head head(Words words) {
        return Head.of(words.t("editing.merge"), null, path()).hidden();
    }

    public String path() {
        return Lexicon.PATH + "/" + vocabulary + "/merges";
    }

    public String termPath() {
        return Lexicon.pathOf(vocabulary, term.id());
    }

    public String nameOf(Term other, Words words) {
        return other.name(words.language().code());
    }
}
