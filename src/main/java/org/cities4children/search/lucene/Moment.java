package org.cities4children.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.cities4children.search.Question;
import org.cities4children.search.analysis.Languages;
import org.cities4children.search.analysis.Piecewise;
import org.cities4children.search.spelling.KnownWords;
import org.cities4children.search.spelling.Lexicon;
import org.cities4children.search.words.Typed;
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

    /** The languages in whose texts a word stands as written: what has its stem in another may be another word. */
    Set<String> languagesOf(String word) {
        var written = Piecewise.terms(Languages.NONE, word);
        return languages.stream()
                .filter(it -> stand(Fields.written(it), written))
                .collect(Collectors.toSet());
    }

    /** Whether a word stands somewhere as written, or in another form of one of these languages. */
    boolean knows(String word, Collection<String> spoken) {
        return isWritten(word) || spoken.stream().anyMatch(it -> has(word, it));
    }

    /** Whether a word stands somewhere as written. */
    boolean isWritten(String word) {
        return isName(word) || !languagesOf(word).isEmpty();
    }

    private boolean has(String word, String language) {
        var terms = Piecewise.terms(language, word);
        return stand(Fields.words(language), terms)
                || (Languages.speaking(word).contains(language) && stand(Fields.names(language), terms));
    }

    private boolean isName(String word) {
        return stand(Fields.WRITTEN, Piecewise.terms(Languages.NONE, word));
    }

    private boolean stand(String field, List<String> terms) {
        return terms.stream().allMatch(it -> query(field, it) != null);
    }

    /** The query for a term, or null when no document has it. */
    @Nullable TermQuery query(String field, String text) {
        var term = new Term(field, text);
        var place = places.get(term, this::look);
        return place.docFreq() == 0 ? null : new TermQuery(term, place);
    }

    /** The same query, of what is in some collections; none means all. */
    static Query within(Set<String> collections, Query query) {
        if (collections.isEmpty()) {
            return query;
        }
        var names = collections.stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermInSetQuery(Fields.COLLECTION, names), Occur.FILTER)
                .build();
    }

    /** Whether a query finds anything; looks no further than to the first. */
    boolean finds(Query query) throws IOException {
        var weight = createWeight(rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer != null && hasLive(scorer.iterator(), leaf.reader().getLiveDocs())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLive(DocIdSetIterator documents, @Nullable Bits live) throws IOException {
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
            document = documents.nextDoc();
        }
        return document != DocIdSetIterator.NO_MORE_DOCS;
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

        /** Languages that are written without accents, so that nobody has to look for them. */
        private static final Set<String> WITHOUT_ACCENTS = Set.of("en", "sw");

        private final Moment texts;
        private final KnownWords known;
        private final Question question;
        /** The languages of the pages that somebody reads, of whose words none is a mistake. */
        private final Collection<String> reads;
        /** The languages in which something typed stands; names of places are of none. */
        private final Set<String> spoken;

        Heard(Moment texts, KnownWords known, Question question) {
            this.texts = texts;
            this.known = known;
            this.question = question;
            var reader = question.reader();
            // Pages are found by their English names, too.
            this.reads = reader == null ? Languages.all() : List.of(reader, "en");
            this.spoken = Typed.read(question.words()).words().stream()
                    .filter(it -> !known.isOfPlace(it))
                    .flatMap(it -> texts.languagesOf(it).stream())
                    .collect(Collectors.toSet());
        }

        @Override
        public boolean knows(String word) {
            if (known.isOnPages(word, reads)) {
                return true;
            }
            var reader = reader(word);
            Set<String> languages = new HashSet<>(spoken);
            languages.addAll(reader == null ? Languages.all() : Set.of(reader));
            return texts.knows(word, languages) || known.has(word, languages);
        }

        @Override
        public boolean mayBeForm(String word) {
            return texts.knows(word, Languages.all()) || known.has(word, Languages.all());
        }

        @Override // A name may be of any language, so that two mistakes lead to too many of them.
        public List<List<String>> fields(String word, int edits) {
            var reader = reader(word);
            var own = !spoken.isEmpty() ? spoken : reader == null ? texts.languages : Set.of(reader);
            var names = edits == 1 ? Stream.of(Fields.WRITTEN) : Stream.<String>of();
            var first = Stream.concat(own.stream().map(Fields::written), names).toList();
            return spoken.isEmpty() && reader != null
                    ? List.of(
                            first, texts.languages.stream().map(Fields::written).toList())
                    : List.of(first);
        }

        @Override
        public boolean isHere(String word, List<String> fields) throws IOException {
            var anywhere = new BooleanQuery.Builder();
            fields.forEach(it -> anywhere.add(new TermQuery(new Term(it, word)), Occur.SHOULD));
            return texts.finds(within(question.collections(), anywhere.build()));
        }

        @Override
        public boolean isOwn(String word, String typed) {
            var reader = reader(typed);
            return reader == null
                    || texts.isName(word)
                    || texts.languagesOf(word).contains(reader)
                    || (!spoken.isEmpty() && !spoken.contains(reader));
        }

        @Override
        public boolean isTerm(String word) {
            return known.isTerm(word);
        }

        @Override
        public boolean isOfPerson(String word) {
            return texts.isName(word)
                    && !known.isTerm(word)
                    && texts.languagesOf(word).isEmpty();
        }

        @Override
        public String spelled(String word) throws IOException {
            var heard = texts.languagesOf(word);
            if (WITHOUT_ACCENTS.containsAll(heard) && !known.isTerm(word)) {
                return word;
            }
            var own = reader(word);
            var first = own != null && heard.contains(own) ? Set.of(own) : heard;
            return Excerpts.spelled(texts, word, first, question.collections());
        }

        /** The reader's language, or nothing when unknown or written in other letters than the word. */
        private @Nullable String reader(String word) {
            var reader = question.reader();
            return reader != null && Languages.speaking(word).contains(reader) ? reader : null;
        }
    }
}
