package org.cities4children.editing.term;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cities4children.publishing.Merging;
import org.cities4children.publishing.Merging.Merge;
import org.cities4children.publishing.Term;
import org.cities4children.web.Head;
import org.cities4children.web.Paging;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A page of topics or places, and what was merged lately.
 *
 * @param typed the words that their names hold
 * @param names of all terms, by id, in the reader's language
 * @param done key of what was just done, or nothing
 * @param wrong why it was not, or nothing
 */
public record TermsPage(
        String vocabulary,
        String typed,
        int count,
        int number,
        int pages,
        List<Term> shown,
        Map<String, Integer> use,
        Map<String, String> names,
        List<Merge> merges,
        Instant now,
        @Nullable String done,
        @Nullable String wrong) {

    public TermsPage {
        shown = List.copyOf(shown);
        use = Map.copyOf(use);
        names = Map.copyOf(names);
        merges = List.copyOf(merges);
    }

    public Head head(Words words) {
        return Head.of(words.t("editing.terms"), null, path()).hidden();
    }

    public String path() {
        return Lexicon.PATH + "/" + vocabulary;
    }

    public String pathOf(Term term) {
        return Lexicon.pathOf(vocabulary, term.id());
    }

    /** Under what it stands and how often it is used. */
    public String about(Term term, Words words) {
        var used = words.n("editing.term.used", use.getOrDefault(term.id(), 0));
        var above = term.broader();
        return above == null ? used : words.t("editing.term.below", nameOf(above)) + " · " + used;
    }

    public String nameOf(String id) {
        return names.getOrDefault(id, id);
    }

    /** How long a merge can still be undone. */
    public String left(Merge merge, Words words) {
        return words.time(Duration.between(now, merge.at().plus(Merging.UNDOABLE)));
    }

    public String undoPath(Merge merge) {
        return path() + "/merges/" + merge.id() + "/end";
    }

    public Paging paging() {
        var asked = path() + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&page=";
        return new Paging(number, pages, it -> asked + it);
    }
}
