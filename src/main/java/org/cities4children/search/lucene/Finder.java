package org.cities4children.search.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.search.analysis.Languages;
import org.cities4children.search.meaning.Nearness;
import org.cities4children.search.words.Typed;
import org.springframework.stereotype.Component;

/** Answers questions from the index. */
@Component
class Finder implements Search {

    /** With fewer results by whole words, pieces of words count too. */
    private static final int FEW = 5;

    private static final int TELLING_TERMS = 25;
    private static final SortField NEWEST = new SortField(Fields.NEWNESS, SortField.Type.LONG, true);

    static {
        // One character a term, each in every language's words and titles: the most that can be typed is far below.
        IndexSearcher.setMaxClauseCount(1 << 16);
    }

    private final Shelf shelf;
    private final Nearness nearness;

    Finder(Shelf shelf, Nearness nearness) {
        this.shelf = shelf;
        this.nearness = nearness;
    }

    @Override
    public Findings find(Question question) {
        return shelf.with(searcher -> {
            var typed = Typed.read(question.words());
            var query = new WordQuery(typed, searcher, languages(searcher, question));
            var order = order(question, typed);
            var pass = pass(searcher, query.words(), question, order);
            if (pass.total() < FEW && !typed.isEmpty()) {
                pass = pass(searcher, query.wordsOrPieces(), question, order);
            }
            var best = pass.best().scoreDocs;
            if (order == Question.Order.RELEVANCE) {
                best = byMeaning(searcher, Fusion.fuse(searcher, best, query.pieces()), query.words(), question);
            }
            return new Findings(pass.total(), found(searcher, best, question, new Marker(typed)), pass.counts());
        });
    }

    private ScoreDoc[] byMeaning(IndexSearcher searcher, ScoreDoc[] byWords, Query words, Question question)
            throws IOException {
        var near = nearness.to(question.words(), question.language());
        if (near.isEmpty()) {
            return byWords;
        }
        var results = pass(searcher, Near.among(words, near.keySet()), question, Question.Order.RELEVANCE)
                .best()
                .scoreDocs;
        return Near.join(searcher, byWords, results, near);
    }

    /** Where nothing is asked for, nothing is more relevant than another. */
    private static Question.Order order(Question question, Typed typed) {
        return typed.isEmpty() && question.order() == Question.Order.RELEVANCE
                ? Question.Order.NEWEST
                : question.order();
    }

    private static Sideways pass(IndexSearcher searcher, Query words, Question question, Question.Order order)
            throws IOException {
        var query = words;
        if (!question.collections().isEmpty()) {
            var collections = question.collections().stream().map(BytesRef::new).toList();
            query = new BooleanQuery.Builder()
                    .add(words, Occur.MUST)
                    .add(new TermInSetQuery(Fields.COLLECTION, collections), Occur.FILTER)
                    .build();
        }
        var sideways = new Sideways(top(searcher, question, order), question.filters(), question.counted());
        return searcher.search(query, sideways.alone());
    }

    private static TopDocsCollector<?> top(IndexSearcher searcher, Question question, Question.Order order) {
        int asked = Math.max(Fusion.WINDOW, question.offset() + question.limit());
        int most = Math.max(1, Math.min(asked, searcher.getIndexReader().maxDoc()));
        return switch (order) {
            case RELEVANCE -> new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE).newCollector();
            case NEWEST -> sorted(Stream.concat(Stream.of(NEWEST), SortTitle.fields().stream()), most);
            case TITLE -> sorted(Stream.concat(SortTitle.fields().stream(), Stream.of(NEWEST)), most);
        };
    }

    private static TopDocsCollector<?> sorted(Stream<SortField> fields, int most) {
        var sort = new Sort(fields.toArray(SortField[]::new));
        return new TopFieldCollectorManager(sort, most, null, Integer.MAX_VALUE).newCollector();
    }

    private static Set<String> languages(Moment searcher, Question question) {
        var stated = question.language();
        return stated != null && searcher.languages().contains(stated) ? Set.of(stated) : searcher.languages();
    }

    private static List<Findings.Found> found(IndexSearcher searcher, ScoreDoc[] best, Question question, Marker marker)
            throws IOException {
        List<Findings.Found> found = new ArrayList<>();
        int end = Math.min(best.length, question.offset() + question.limit());
        for (int i = question.offset(); i < end; i++) {
            float score = Float.isNaN(best[i].score) ? 0 : best[i].score;
            found.add(marked(searcher, best[i].doc, score, marker));
        }
        return found;
    }

    private static Findings.Found marked(IndexSearcher searcher, int number, float score, Marker marker)
            throws IOException {
        var shown = shown(searcher, number);
        List<Findings.Piece> title = List.of();
        List<Findings.Piece> snippet = List.of();
        var texts = shown.texts().iterator();
        while (texts.hasNext() && title.isEmpty() && snippet.isEmpty()) {
            var text = texts.next();
            title = marker.whole(text.title(), text.language());
            snippet = marker.whole(text.summary(), text.language());
        }
        // A title that matches tells why it was found; else the body does, which takes longer to read.
        if (title.isEmpty() && snippet.isEmpty() && !shown.texts().isEmpty()) {
            snippet = snippet(searcher, number, shown.texts().getFirst().language(), marker);
        }
        return new Findings.Found(shown.id(), score, title, snippet);
    }

    private static List<Findings.Piece> snippet(IndexSearcher searcher, int number, String language, Marker marker)
            throws IOException {
        var opening = bytes(searcher, number, Fields.OPENING).utf8ToString();
        var snippet = marker.part(opening, language);
        if (!snippet.isEmpty() || opening.length() < Documents.OPENING) {
            return snippet;
        }
        var bodies =
                searcher.storedFields().document(number, Set.of(Fields.BODY)).getValues(Fields.BODY);
        return marker.part(bodies[0], language);
    }

    private static Shown shown(IndexSearcher searcher, int number) throws IOException {
        return Shown.read(bytes(searcher, number, Fields.SHOWN));
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

    @Override
    public List<String> similar(String id, int limit) {
        return shelf.with(searcher -> {
            var itself = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs;
            if (itself.length == 0) {
                return List.<String>of();
            }
            var near = nearness.like(id);
            return near.isEmpty()
                    ? similar(searcher, itself[0].doc, id, limit)
                    : similar(searcher, itself[0].doc, near, limit);
        });
    }

    /** What lies near and is of the same collection, nearest first. */
    private static List<String> similar(IndexSearcher searcher, int number, Map<String, Float> near, int limit)
            throws IOException {
        var document = searcher.storedFields().document(number, Set.of(Fields.COLLECTION));
        var query =
                Near.among(new TermQuery(new Term(Fields.COLLECTION, document.get(Fields.COLLECTION))), near.keySet());
        List<String> ids = new ArrayList<>();
        for (var hit : searcher.search(query, Nearness.WINDOW).scoreDocs) {
            if (hit.doc != number) {
                ids.add(Near.id(searcher, hit.doc));
            }
        }
        ids.sort(Comparator.comparingDouble(it -> -near.getOrDefault(it, 0f)));
        return ids.subList(0, Math.min(limit, ids.size()));
    }

    private static List<String> similar(IndexSearcher searcher, int number, String id, int limit) throws IOException {
        var shown = shown(searcher, number);
        if (shown.texts().isEmpty()) {
            return List.of();
        }
        var text = shown.texts().getFirst();
        var document = searcher.storedFields().document(number, Set.of(Fields.COLLECTION, Fields.ALL_NAMES));
        var like = new MoreLikeThis(searcher.getIndexReader());
        like.setAnalyzer(Languages.of(text.language()));
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMaxQueryTerms(TELLING_TERMS);
        like.setBoost(true);
        var words = text.title() + "\n" + text.summary() + "\n" + document.get(Fields.ALL_NAMES);
        var query = new BooleanQuery.Builder()
                .add(like.like(Fields.words(text.language()), new StringReader(words)), Occur.MUST)
                .add(new TermQuery(new Term(Fields.COLLECTION, document.get(Fields.COLLECTION))), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.ID, id)), Occur.MUST_NOT)
                .build();
        List<String> ids = new ArrayList<>();
        for (var hit : searcher.search(query, limit).scoreDocs) {
            ids.add(shown(searcher, hit.doc).id());
        }
        return ids;
    }
}
