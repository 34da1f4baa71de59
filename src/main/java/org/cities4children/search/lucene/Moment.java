package org.cities4children.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Sees one moment of the index, and remembers where its terms stand: a typed word is looked up in the words and titles
 * of every language, and most languages do not have it.
 */
final class Moment extends IndexSearcher {

    private static final int REMEMBERED = 20_000;

    private final Set<String> languages;
    private final Cache<Term, TermStates> places =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Moment(IndexReader reader) {
        super(reader);
        languages = Collections.unmodifiableSet(indexed(reader));
    }

    private static Set<String> indexed(IndexReader reader) {
        Set<String> languages = new TreeSet<>();
        for (var field : FieldInfos.getMergedFieldInfos(reader)) {
            if (Fields.isWords(field.name)) {
                languages.add(Fields.languageOf(field.name));
            }
        }
        return languages;
    }

    /** The languages in which there are words. */
    Set<String> languages() {
        return languages;
    }

    /** The query for a term, or null when no document has it. */
    @Nullable TermQuery query(String field, String text) {
        var term = new Term(field, text);
        var place = places.get(term, this::look);
        return place.docFreq() == 0 ? null : new TermQuery(term, place);
    }

    private TermStates look(Term term) {
        try {
            return TermStates.build(this, term, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
