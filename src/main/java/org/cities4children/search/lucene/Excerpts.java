package org.cities4children.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.cities4children.search.Findings;
import org.cities4children.search.words.Accents;
import org.cities4children.search.words.Marker;
import org.jspecify.annotations.Nullable;

/** Shows of each finding the part that tells why it was found. */
final class Excerpts {

    /** So many texts tell how a word is written. */
    private static final int LOOKED_AT = 20;

    private final IndexSearcher searcher;
    private final Marker marker;
    private final @Nullable String reader;

    /** @param reader language in which findings are shown that exist in it, or nothing */
    Excerpts(IndexSearcher searcher, Marker marker, @Nullable String reader) {
        this.searcher = searcher;
        this.marker = marker;
        this.reader = reader;
    }

    List<Findings.Found> of(ScoreDoc[] best, int offset, int limit) throws IOException {
        List<Findings.Found> found = new ArrayList<>();
        int end = Math.min(best.length, offset + limit);
        for (int i = offset; i < end; i++) {
            float score = Float.isNaN(best[i].score) ? 0 : best[i].score;
            found.add(of(best[i].doc, score));
        }
        return found;
    }

    private Findings.Found of(int number, float score) throws IOException {
        var shown = shown(searcher, number);
        if (shown.texts().isEmpty()) {
            return new Findings.Found(shown.id(), score, null, List.of(), List.of());
        }
        var original = shown.texts().getFirst();
        var text = chosen(shown.texts());
        var title = marker.whole(text.title(), text.language());
        var snippet = marker.whole(text.summary(), text.language());
        // A title that matches tells why it was found; else the body does, which takes longer to read.
        if (title.isEmpty() && snippet.isEmpty() && text.equals(original)) {
            snippet = snippet(number, original.language());
        }
        var words = new Findings.Words(text.language(), text.title(), text.summary());
        return new Findings.Found(shown.id(), score, words, title, snippet);
    }

    /** What the reader reads; else the first in which something matches; else the original. */
    private Shown.Text chosen(List<Shown.Text> texts) {
        return texts.stream()
                .filter(it -> it.language().equals(reader))
                .findFirst()
                .or(() -> texts.stream().filter(this::matches).findFirst())
                .orElse(texts.getFirst());
    }

    private boolean matches(Shown.Text text) {
        return !marker.whole(text.title(), text.language()).isEmpty()
                || !marker.whole(text.summary(), text.language()).isEmpty();
    }

    private List<Findings.Piece> snippet(int number, String language) throws IOException {
        var opening = bytes(searcher, number, Fields.OPENING).utf8ToString();
        var snippet = marker.part(opening, language);
        if (!snippet.isEmpty() || opening.length() < Documents.OPENING) {
            return snippet;
        }
        var bodies =
                searcher.storedFields().document(number, Set.of(Fields.BODY)).getValues(Fields.BODY);
        return marker.part(bodies[0], language);
    }

    static Shown shown(IndexSearcher searcher, int number) throws IOException {
        return Shown.read(bytes(searcher, number, Fields.SHOWN));
    }

    /** A word as the texts in some languages, or else the names, write it most often. */
    static String spelled(IndexSearcher searcher, String word, Set<String> languages, Set<String> collections)
            throws IOException {
        var anywhere = new BooleanQuery.Builder();
        Stream.concat(languages.stream().map(Fields::written), Stream.of(Fields.WRITTEN))
                .forEach(it -> anywhere.add(new TermQuery(new Term(it, word)), Occur.SHOULD));
        var accents = new Accents(word);
        for (var hit : searcher.search(Moment.within(collections, anywhere.build()), LOOKED_AT).scoreDocs) {
            words(searcher, hit.doc, languages).forEach(accents::read);
        }
        return accents.usual();
    }

    /** What is at hand of an entry in some languages. */
    private static List<String> words(IndexSearcher searcher, int number, Set<String> languages) throws IOException {
        List<String> words = new ArrayList<>();
        var texts = shown(searcher, number).texts();
        for (var text : texts) {
            if (languages.contains(text.language())) {
                words.add(text.title());
                words.add(text.summary());
            }
        }
        // The opening that is at hand is that of the first text.
        if (!texts.isEmpty() && languages.contains(texts.getFirst().language())) {
            words.add(bytes(searcher, number, Fields.OPENING).utf8ToString());
        }
        words.add(searcher.storedFields()
                .document(number, Set.of(Fields.ALL_NAMES))
                .get(Fields.ALL_NAMES));
        return words;
    }

    private static BytesRef bytes(IndexSearcher searcher, int number, String field) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
        var values = DocValues.getBinary(leaf.reader(), field);
        if (!values.advanceExact(number - leaf.docBase)) {
            throw new IllegalStateException("A document without " + field);
        }
        return values.binaryValue();
    }
}
