package org.cities4children.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.cities4children.search.Question;
import org.cities4children.search.analysis.Languages;
import org.cities4children.search.analysis.Piecewise;
import org.cities4children.search.analysis.Tokens;
import org.cities4children.search.words.Spoken;
import org.cities4children.search.words.Typed;
import org.jspecify.annotations.Nullable;

/** Makes of typed words the queries that decide what matches and how well. */
final class WordQuery {

    private static final float TITLE = .25f;

    /** Another form of a name is less than the name itself. */
    private static final float FORM_OF_NAME = .5f;

    private static final int KEYWORDS = 3;
    private static final double SHARE_OF_GRAMS = .75;

    private final Typed typed;
    private final @Nullable Typed kept;
    private final List<String> telling;
    private final Moment moment;
    private final @Nullable String stated;
    private final Spoken spoken;
    private final Set<String> languages;

    /** @param kept some of the words, which are reason enough to be found where the others are not, or nothing */
    WordQuery(Typed typed, @Nullable Typed kept, Moment moment, Question question) {
        this.typed = typed;
        this.kept = kept;
        this.moment = moment;
        this.stated = question.language();
        this.spoken = new Spoken(typed, question.reader(), moment::languagesOf, moment::isWritten);
        this.languages = stated != null && moment.languages().contains(stated) ? Set.of(stated) : moment.languages();
        this.telling = typed.words().stream().filter(it -> !isStopWord(it)).toList();
    }

    /** Whether nothing is asked for, or only in words that stand everywhere, so that everything is an answer. */
    boolean isOpen() {
        return telling.isEmpty()
                && typed.beginnings().isEmpty()
                && typed.phrases().isEmpty();
    }

    /** What matches by whole words, scored by BM25. */
    Query words() {
        var query = new BooleanQuery.Builder();
        if (isOpen()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        } else {
            query.add(kept == null ? required(typed) : requiredOr(kept), Occur.MUST);
            typed.words().stream()
                    .filter(it -> !telling.contains(it))
                    .forEach(it -> query.add(anywhere(it), Occur.SHOULD));
            titles().forEach(it -> query.add(it, Occur.SHOULD));
        }
        typed.excluded().forEach(it -> query.add(anywhere(it), Occur.MUST_NOT));
        return query.build();
    }

    /** What matches by whole words, or else by three quarters of its four-letter pieces. */
    Query wordsOrPieces() {
        var either = new BooleanQuery.Builder();
        either.add(words(), Occur.SHOULD);
        var pieces = typed.pieces();
        if (!pieces.isEmpty()) {
            var grams = new BooleanQuery.Builder();
            add(grams, pieces);
            grams.setMinimumNumberShouldMatch((int) Math.ceil(pieces.size() * SHARE_OF_GRAMS));
            typed.phrases().forEach(it -> grams.add(anywhere(it), Occur.FILTER));
            typed.excluded().forEach(it -> grams.add(anywhere(it), Occur.MUST_NOT));
            either.add(new BoostQuery(new ConstantScoreQuery(grams.build()), 0), Occur.SHOULD);
        }
        return either.build();
    }

    /** The four-letter pieces, to score what matches. */
    Query pieces() {
        var grams = new BooleanQuery.Builder();
        add(grams, typed.pieces());
        return grams.build();
    }

    private void add(BooleanQuery.Builder grams, Set<String> terms) {
        for (var term : terms) {
            var query = moment.query(Fields.GRAMS, term);
            if (query != null) {
                grams.add(query, Occur.SHOULD);
            }
        }
    }

    private Query required(Typed some) {
        var query = new BooleanQuery.Builder();
        var words = some.words().stream().filter(telling::contains).toList();
        words.forEach(it -> query.add(anywhere(it), Occur.SHOULD));
        some.beginnings().forEach(it -> query.add(beginning(it), Occur.SHOULD));
        some.phrases().forEach(it -> query.add(anywhere(it), Occur.MUST));
        int counted = words.size() + some.beginnings().size();
        if (counted > 0) {
            query.setMinimumNumberShouldMatch(least(counted));
        }
        return query.build();
    }

    private Query requiredOr(Typed others) {
        return new BooleanQuery.Builder()
                .add(required(typed), Occur.SHOULD)
                .add(new BoostQuery(new ConstantScoreQuery(required(others)), 0), Occur.SHOULD)
                .build();
    }

    /** Of up to three words two must be there, or the only one; who types more describes, and the best comes first. */
    private int least(int counted) {
        return typed.words().size() > KEYWORDS ? 1 : Math.min(counted, 2);
    }

    /** All words together, where they are so few that each of them counts, and more than must be there; or nothing. */
    @Nullable Query together() {
        if (telling.size() != KEYWORDS || typed.words().size() > KEYWORDS) {
            return null;
        }
        var all = new BooleanQuery.Builder();
        telling.forEach(it -> all.add(anywhere(it), Occur.FILTER));
        return new ConstantScoreQuery(all.build());
    }

    private boolean isStopWord(String word) {
        return stated == null
                ? spoken.isLittle(word)
                : languages.stream().anyMatch(it -> Piecewise.terms(it, word).isEmpty());
    }

    /** The words that nothing in some collections has. */
    List<String> missing(Set<String> collections) throws IOException {
        List<String> missing = new ArrayList<>();
        for (var word : telling) {
            if (!moment.finds(Moment.within(collections, anywhere(word)))) {
                missing.add(word);
            }
        }
        return missing;
    }

    /** What is asked for without little words and without these. */
    Typed telling(List<String> missing) {
        return typed.with(telling).without(missing);
    }

    /** Whether words were typed, and all of them say nothing. */
    boolean isCommon() {
        return isOpen() && !typed.words().isEmpty();
    }

    /** A word or phrase in any of the languages, or among the names; the best of them counts. */
    private Query anywhere(String text) {
        List<Query> fields = new ArrayList<>();
        languages.stream()
                .filter(it -> stated != null || spoken.isForms(text, it))
                .forEach(it -> add(fields, Fields.words(it), Piecewise.forms(it, text)));
        add(fields, Fields.NAMES, Tokens.terms(Languages.PLAIN, text));
        languagesOfNames(text).forEach(it -> forms(fields, it, text));
        return new DisjunctionMaxQuery(fields, 0);
    }

    /** What texts have in some languages is no form of a name in another: "case" is not "casas". */
    private List<String> languagesOfNames(String text) {
        if (stated != null) {
            return List.of(stated);
        }
        var heard = moment.languagesOf(text);
        return Languages.speaking(text).stream()
                .filter(it -> heard.isEmpty() || heard.contains(it) || spoken.isReaders(it))
                .filter(it -> spoken.isForms(text, it))
                .toList();
    }

    private void forms(List<Query> fields, String language, String text) {
        var terms = Piecewise.forms(language, text);
        var all = new BooleanQuery.Builder();
        for (var term : terms) {
            var query = moment.query(Fields.names(language), term);
            if (query == null) {
                return;
            }
            all.add(query, Occur.MUST);
        }
        if (!terms.isEmpty()) {
            fields.add(new BoostQuery(all.build(), FORM_OF_NAME));
        }
    }

    private void add(List<Query> fields, String field, List<String> terms) {
        if (terms.size() == 1) {
            var query = moment.query(field, terms.getFirst());
            if (query != null) {
                fields.add(query);
            }
        } else if (!terms.isEmpty()) {
            fields.add(new PhraseQuery(1, field, terms.toArray(String[]::new)));
        }
    }

    private Query beginning(String text) {
        List<Query> fields = new ArrayList<>();
        var folded = String.join("", Tokens.terms(Languages.PLAIN, text));
        if (!folded.isEmpty()) {
            languages.forEach(it -> fields.add(new PrefixQuery(new Term(Fields.words(it), folded))));
            fields.add(new PrefixQuery(new Term(Fields.NAMES, folded)));
        }
        return new DisjunctionMaxQuery(fields, 0);
    }

    private List<Query> titles() {
        List<Query> titles = new ArrayList<>();
        for (var language : languages) {
            for (var word : typed.words()) {
                for (var term : Piecewise.forms(language, word)) {
                    var query = moment.query(Fields.titles(language), term);
                    if (query != null) {
                        titles.add(new BoostQuery(query, TITLE));
                    }
                }
            }
        }
        return titles;
    }
}
