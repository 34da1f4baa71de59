package org.cities4children.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.cities4children.search.KnownNames;
import org.cities4children.search.analysis.Piecewise;
import org.cities4children.search.spelling.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Sees one moment of the index, and remembers where its terms stand: a typed word is looked up in the words and titles
 * of every language, and most languages do not have it.
 */
final class Moment extends IndexSearcher {

    private static final int REMEMBERED = 20_000;
    private static final int SLICE = 500;

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

    /** The languages in which a word stands, in this form or another. */
    Set<String> languagesOf(String word) {
        return languages.stream()
                .filter(language -> {
                    var terms = Piecewise.terms(language, word);
                    return terms.stream().allMatch(it -> query(Fields.words(language), it) != null);
                })
                .collect(Collectors.toSet());
    }

    /** The query for a term, or null when no document has it. */
    @Nullable TermQuery query(String field, String text) {
        var term = new Term(field, text);
        var place = places.get(term, this::look);
        return place.docFreq() == 0 ? null : new TermQuery(term, place);
    }

    /** Hands over the ids of all documents, some at a time; returns how many there are. */
    int ids(Consumer<List<String>> reader) throws IOException {
        for (var leaf : getIndexReader().leaves()) {
            ids(leaf.reader(), reader);
        }
        return getIndexReader().numDocs();
    }

    private static void ids(LeafReader leaf, Consumer<List<String>> reader) throws IOException {
        var live = leaf.getLiveDocs();
        var ids = DocValues.getBinary(leaf, Fields.ID);
        var some = new ArrayList<String>();
        for (int document = ids.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = ids.nextDoc()) {
            if (live == null || live.get(document)) {
                some.add(ids.binaryValue().utf8ToString());
            }
            if (some.size() == SLICE) {
                reader.accept(List.copyOf(some));
                some.clear();
            }
        }
        reader.accept(List.copyOf(some));
    }

    /** Those of these ids that no document has. */
    Set<String> lacking(Collection<String> ids) throws IOException {
        var lacking = new LinkedHashSet<String>();
        for (var id : ids) {
            if (count(new TermQuery(new Term(Fields.ID, id))) == 0) {
                lacking.add(id);
            }
        }
        return lacking;
    }

    private TermStates look(Term term) {
        try {
            return TermStates.build(this, term, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the texts, and the names of things, tell of words. */
    static final class Heard implements Lexicon {

        private final Moment texts;
        private final KnownNames names;
        private final List<String> typed;
        private final @Nullable String reader;
        private @Nullable Set<String> spoken;

        /**
         * @param typed all words that were typed
         * @param reader the reader's language, or nothing when unknown
         */
        Heard(Moment texts, KnownNames names, List<String> typed, @Nullable String reader) {
            this.texts = texts;
            this.names = names;
            this.typed = typed;
            this.reader = reader;
        }

        @Override
        public boolean knows(String word) {
            return texts.query(Fields.WRITTEN, word) != null
                    || names.has(word)
                    || !texts.languagesOf(word).isEmpty();
        }

        @Override
        public boolean fits(String word) {
            return spoken().isEmpty() || texts.languagesOf(word).stream().anyMatch(spoken()::contains);
        }

        @Override
        public boolean isOwn(String word) {
            return reader == null
                    || !spoken().isEmpty()
                    || texts.languagesOf(word).contains(reader);
        }

        /** The languages in which a word that was typed stands; most often nobody asks. */
        private Set<String> spoken() {
            if (spoken == null) {
                spoken = typed.stream()
                        .flatMap(it -> texts.languagesOf(it).stream())
                        .collect(Collectors.toSet());
            }
            return spoken;
        }
    }
}
