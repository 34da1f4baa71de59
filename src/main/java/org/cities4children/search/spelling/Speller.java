package org.cities4children.search.spelling;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.cities4children.search.analysis.Languages;
import org.cities4children.search.analysis.Tokens;
import org.cities4children.search.words.Typed;

/**
 * Finds the word that was probably meant: of those that stand in the index and differ in one or two letters, the one
 * that differs least, then the one that most texts have, then one that begins with the same letter.
 *
 * <p>Letters are counted after Damerau (1964): one too many, one too few, one for another, or two that changed places.
 */
public final class Speller {

    /** Shorter words are mostly abbreviations, and every one of them is near to many others. */
    private static final int SHORTEST = 3;

    /** Without vowels every word of four letters is near to many others. */
    private static final int SHORTEST_ARABIC = 5;

    /** From this length on two mistakes are allowed. */
    private static final int LONG = 5;

    /** From this length on two mistakes leave no doubt. */
    private static final int LONG_ENOUGH = 6;

    private static final int LONGEST = 30;
    private static final int MOST_LOOKED_AT = 2_000;

    /** Who types more describes what is wanted, and one word more or less decides nothing. */
    private static final int MOST_WORDS = 8;

    private static final Comparator<Meant> BEST = Comparator.comparingInt(Meant::edits)
            .thenComparing(Comparator.comparingInt(Meant::texts).reversed())
            .thenComparing(Meant::firstDiffers)
            .thenComparing(Meant::word);

    private final IndexReader reader;

    public Speller(IndexReader reader) {
        this.reader = reader;
    }

    /** What was probably meant, had no key been missed; phrases and exclusions are taken at their word. */
    public Correction correct(Typed typed, Lexicon lexicon) throws IOException {
        List<String> words = new ArrayList<>();
        boolean own = true;
        boolean sure = true;
        for (var word : typed.words()) {
            if (words.size() >= MOST_WORDS) {
                words.add(word);
                continue;
            }
            var right = new StringBuilder(word);
            for (var token : Tokens.of(Languages.PLAIN, word).reversed()) {
                boolean known = lexicon.knows(word.substring(token.start(), token.end()));
                var meant = known ? Optional.<Meant>empty() : meant(token.term(), lexicon);
                meant.ifPresent(it -> right.replace(token.start(), token.end(), it.word()));
                own &= meant.isEmpty() || lexicon.isOwn(meant.get().word());
                sure &= meant.isEmpty() || meant.get().isSure();
            }
            words.add(right.toString());
        }
        return new Correction(typed.with(words), !words.equals(typed.words()), own, own && sure);
    }

    /** The word that was meant by one that nobody wrote, if there is one near enough. */
    private Optional<Meant> meant(String word, Lexicon lexicon) throws IOException {
        int length = word.codePointCount(0, word.length());
        if (length < shortest(word) || length > LONGEST || !word.codePoints().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int most = length < LONG ? 1 : LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE;
        for (int edits = 1; edits <= most; edits++) {
            var best = best(word, edits, lexicon.fields(edits));
            if (best.isPresent()) {
                // Words that say nothing are near to many others, and looking for them finds nothing.
                return best.filter(it -> !Languages.saysNothing(it.word()));
            }
        }
        return Optional.empty();
    }

    private static int shortest(String word) {
        return UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.ARABIC ? SHORTEST_ARABIC : SHORTEST;
    }

    private Optional<Meant> best(String word, int edits, List<String> fields) throws IOException {
        var near = FuzzyQuery.getFuzzyAutomaton(word, edits, 0, true);
        Map<String, Integer> texts = new HashMap<>();
        for (var field : fields) {
            var terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                count(near.getTermsEnum(terms), texts);
            }
        }
        Meant best = null;
        for (var candidate : texts.entrySet()) {
            var other = candidate.getKey();
            var meant = new Meant(other, edits, candidate.getValue(), other.codePointAt(0) != word.codePointAt(0));
            if ((best == null || BEST.compare(meant, best) < 0) && isAlive(other, fields)) {
                best = meant;
            }
        }
        return Optional.ofNullable(best);
    }

    private static void count(TermsEnum near, Map<String, Integer> texts) throws IOException {
        for (var term = near.next(); term != null && texts.size() < MOST_LOOKED_AT; term = near.next()) {
            texts.merge(term.utf8ToString(), near.docFreq(), Integer::sum);
        }
    }

    /** A word that only withdrawn texts had must not be shown to anybody. */
    private boolean isAlive(String word, List<String> fields) throws IOException {
        for (var leaf : reader.leaves()) {
            for (var field : fields) {
                if (isAlive(leaf.reader(), field, new BytesRef(word))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAlive(LeafReader segment, String field, BytesRef word) throws IOException {
        var terms = segment.terms(field);
        var place = terms == null ? null : terms.iterator();
        if (place == null || !place.seekExact(word)) {
            return false;
        }
        var live = segment.getLiveDocs();
        var texts = place.postings(null, PostingsEnum.NONE);
        int text = texts.nextDoc();
        while (text != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(text)) {
            text = texts.nextDoc();
        }
        return text != DocIdSetIterator.NO_MORE_DOCS;
    }

    /** A word that may have been meant: in how many letters it differs, and how many texts have it. */
    record Meant(String word, int edits, int texts, boolean firstDiffers) {

        /** Two letters of a short word are so many that it may be a name which nobody wrote yet. */
        boolean isSure() {
            return edits < 2 || word.length() >= LONG_ENOUGH;
        }
    }
}
