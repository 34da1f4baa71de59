package org.cities4children.search.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.search.Standby;
import org.cities4children.search.analysis.Guess;
import org.cities4children.search.analysis.Languages;
import org.cities4children.search.analysis.SortTitle;
import org.cities4children.search.meaning.Nearness;
import org.cities4children.search.spelling.KnownWords;
import org.cities4children.search.spelling.Speller;
import org.cities4children.search.words.Apart;
import org.cities4children.search.words.Marker;
import org.cities4children.search.words.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions from the index. */
@Component
class Finder implements Search {

    /** With fewer results by whole words, pieces of words count too. */
    private static final int FEW = 5;

    private static final int MOST_MISSING = 3;
    private static final int TELLING_TERMS = 25;
    private static final SortField NEWEST = new SortField(Fields.NEWNESS, SortField.Type.LONG, true);

    static {
        // One character a term, each in every language's words and titles: the most that can be typed is far below.
        IndexSearcher.setMaxClauseCount(1 << 16);
    }

    private final Shelf shelf;
    private final Nearness nearness;
    private final KnownWords known;
    private final Standby standby;

    Finder(Shelf shelf, Nearness nearness, KnownWords known, Standby standby) {
        this.shelf = shelf;
        this.nearness = nearness;
        this.known = known;
        this.standby = standby;
    }

    @Override
    public Findings find(Question question) {
        return answer(
                searcher -> find(searcher, question),
                () -> standby.find(question, Typed.read(question.words()).asked()));
    }

    @Override
    public List<Findings.Alone> apart(Question question) {
        return Apart.of(this, question);
    }

    /** From the index, or from elsewhere while it is not whole; damage is often noticed first by who reads there. */
    private <T> T answer(Readers.Work<T> work, Supplier<T> otherwise) {
        if (!shelf.isWhole()) {
            return otherwise.get();
        }
        try {
            return shelf.with(work);
        } catch (RuntimeException | InternalError failure) {
            // Another search may have given it up meanwhile.
            if (shelf.isWhole() && shelf.isSound()) {
                throw failure;
            }
            return otherwise.get();
        }
    }

    private Findings find(Moment searcher, Question question) throws IOException {
        var correction = new Speller(searcher.getIndexReader())
                .correct(Typed.read(question.words()), new Moment.Heard(searcher, known, question));
        if (correction.isSure() && !question.exact()) {
            var meant = question.asking(correction.sure().text());
            var findings = find(
                    searcher,
                    meant,
                    kept(searcher, question, correction.kept()),
                    new Findings.Spelling(meant.words(), true));
            if (findings.total() > 0) {
                return findings;
            }
        }
        // Other words that find nothing either were not meant.
        var offered = question.asking(correction.likely().text());
        boolean offers =
                correction.isAny() && find(searcher, offered, null, null).total() > 0;
        return find(searcher, question, null, offers ? new Findings.Spelling(offered.words(), false) : null);
    }

    /** Nothing that the words find which were not put right is lost, should these have been right too. */
    private static @Nullable Typed kept(Moment searcher, Question question, Typed kept) throws IOException {
        var found = kept.without(new WordQuery(kept, null, searcher, question).missing(question.collections()));
        return new WordQuery(found, null, searcher, question).isOpen() ? null : found;
    }

    /** @param kept words that alone are reason enough to be found, or nothing */
    private Findings find(
            Moment searcher, Question question, @Nullable Typed kept, Findings.@Nullable Spelling spelling)
            throws IOException {
        var typed = Typed.read(question.words());
        var query = new WordQuery(typed, kept, searcher, question);
        var order = order(question, query);
        var pass = pass(searcher, query.words(), question, order);
        if (pass.total() < FEW && !query.isOpen()) {
            pass = pass(searcher, query.wordsOrPieces(), question, order);
        }
        var missing = query.missing(question.collections());
        var others = query.telling(missing);
        // Little words are no others: with nothing but them, everything would be shown.
        if (pass.total() == 0 && !missing.isEmpty() && !others.isEmpty()) {
            return find(searcher, question.asking(others.text()), null, spelling)
                    .lacking(told(missing, true));
        }
        var best = pass.best().scoreDocs;
        if (order == Question.Order.RELEVANCE) {
            best = byMeaning(searcher, Fusion.fuse(searcher, best, query.pieces()), query.words(), question);
            best = Fusion.first(searcher, best, query.together());
        }
        var found = new Excerpts(searcher, new Marker(typed), question.reader())
                .of(best, question.offset(), question.limit());
        return new Findings(
                pass.total(), found, pass.counts(), spelling, query.isCommon(), told(missing, false), false);
    }

    /** What is told of the words that nothing has: little ones say nothing of what is here. */
    private static Findings.Missing told(List<String> missing, boolean leftOut) {
        var words = missing.stream()
                .filter(it -> !Guess.isLittle(it))
                .map(Typed::bare)
                .distinct()
                .limit(MOST_MISSING)
                .toList();
        return new Findings.Missing(words, leftOut && !words.isEmpty());
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
    private static Question.Order order(Question question, WordQuery query) {
        return query.isOpen() && question.order() == Question.Order.RELEVANCE
                ? Question.Order.NEWEST
                : question.order();
    }

    private static Sideways pass(IndexSearcher searcher, Query words, Question question, Question.Order order)
            throws IOException {
        var query = Moment.within(question.collections(), words);
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

    @Override
    public List<String> similar(String id, int limit) {
        return answer(searcher -> similar(searcher, id, limit), List::of);
    }

    private List<String> similar(Moment searcher, String id, int limit) throws IOException {
        var itself = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs;
        if (itself.length == 0) {
            return List.of();
        }
        var near = nearness.like(id);
        return near.isEmpty()
                ? similar(searcher, itself[0].doc, id, limit)
                : Near.similar(searcher, itself[0].doc, near, limit);
    }

    private static List<String> similar(IndexSearcher searcher, int number, String id, int limit) throws IOException {
        var shown = Excerpts.shown(searcher, number);
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
            ids.add(Excerpts.shown(searcher, hit.doc).id());
        }
        return ids;
    }
}
