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
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
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

    /** From this length on a slip of the key leaves no doubt, should it make the name of a topic or place. */
    private static final int SURE_BY_SLIP = 4;

    /** From this length on one mistake leaves no doubt: "skate" is not "state". */
    private static final int SURE_BY_ONE = 6;

    /** From this length on a name of somebody may have been meant: who looks for "olinda" does not mean Linda. */
    private static final int NAMED = 7;

    /** From this length on two mistakes are allowed: "lazer" is not "paper". */
    private static final int LONG = 6;

    /** From this length on two mistakes may lead into another language. */
    private static final int ANYWHERE_BY_TWO = 8;

    /** From this length on two mistakes leave no doubt: "eviction" may be "edition", but who knows. */
    private static final int SURE_BY_TWO = 10;

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
        List<String> sure = new ArrayList<>();
        List<String> likely = new ArrayList<>();
        for (var word : typed.words()) {
            boolean looked = likely.size() < MOST_WORDS;
            sure.add(looked ? right(word, lexicon, true) : word);
            likely.add(looked ? right(word, lexicon, false) : word);
        }
        return new Correction(typed, typed.with(sure), typed.with(likely));
    }

    private String right(String word, Lexicon lexicon, boolean onlySure) throws IOException {
        var right = new StringBuilder(word);
        for (var token : Tokens.of(Languages.PLAIN, word).reversed()) {
            var written = word.substring(token.start(), token.end());
            if (!lexicon.knows(written)) {
                var meant = meant(token.term(), lexicon)
                        .filter(it -> !onlySure || isSure(it, token.term(), lexicon))
                        .filter(it -> isNeeded(it, written, token.term(), lexicon));
                if (meant.isPresent()) {
                    right.replace(
                            token.start(),
                            token.end(),
                            lexicon.spelled(meant.get().word()));
                }
            }
        }
        return right.toString();
    }

    private static boolean isSure(Meant meant, String typed, Lexicon lexicon) {
        return (meant.isSure(typed) || (isSlip(meant, typed) && lexicon.isTerm(meant.word())))
                && lexicon.isOwn(meant.word(), typed);
    }

    /** Whether two letters changed places, or one was doubled or left out, in a word too short to be sure of. */
    private static boolean isSlip(Meant meant, String typed) {
        var word = meant.word();
        if (meant.edits() > 1 || meant.firstDiffers() || typed.length() < SURE_BY_SLIP) {
            return false;
        }
        int same = same(word, typed);
        return switch (typed.length() - word.length()) {
            case 0 -> same + 1 < word.length() && typed.charAt(same) == word.charAt(same + 1);
            case 1 -> typed.charAt(same) == typed.charAt(same - 1);
            default -> true;
        };
    }

    /** What another language has in another form is found as it is, and only a plain slip of the key is put right. */
    private static boolean isNeeded(Meant meant, String written, String typed, Lexicon lexicon) {
        return !lexicon.mayBeForm(written)
                || (meant.edits() == 1 && isSure(meant, typed, lexicon) && !differsAtItsEnd(meant.word(), typed));
    }

    private static boolean differsAtItsEnd(String one, String other) {
        return same(one, other) >= Math.min(one.length(), other.length()) - 1;
    }

    /** With how many same letters two words begin. */
    private static int same(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /** The word that was meant by one that nobody wrote, if there is one near enough. */
    private Optional<Meant> meant(String word, Lexicon lexicon) throws IOException {
        int length = word.codePointCount(0, word.length());
        if (length < shortest(word) || length > LONGEST || !word.codePoints().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int most = length < LONG ? 1 : LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE;
        for (int edits = 1; edits <= most; edits++) {
            // With two mistakes, a short word is near to too many of other languages.
            boolean isPlain = edits == 1 || length >= ANYWHERE_BY_TWO;
            var all = lexicon.fields(word, edits);
            for (var fields : isPlain ? all : all.subList(0, 1)) {
                var best = best(word, edits, fields, lexicon);
                if (best.isPresent()) {
                    // Words that say nothing are near to many others, and looking for them finds nothing.
                    return best.filter(it -> !Languages.saysNothing(it.word()));
                }
            }
        }
        return Optional.empty();
    }

    private static int shortest(String word) {
        return UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.ARABIC ? SHORTEST_ARABIC : SHORTEST;
    }

    private Optional<Meant> best(String word, int edits, List<String> fields, Lexicon lexicon) throws IOException {
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
            // Nobody leaves out two letters or adds two: "steering" is not "seeing".
            boolean isAsLong = Math.abs(other.length() - word.length()) < 2;
            // A word that only withdrawn texts had must not be shown to anybody, and one of elsewhere finds nothing.
            if (isAsLong
                    && meant.isNear()
                    && (best == null || BEST.compare(meant, best) < 0)
                    && (meant.isLikeAName(word) || !lexicon.isOfPerson(other))
                    && lexicon.isHere(other, fields)) {
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

    /** A word that may have been meant: in how many letters it differs, and how many texts have it. */
    record Meant(String word, int edits, int texts, boolean firstDiffers) {

        /** Who makes two mistakes makes none of them in the first letter. */
        boolean isNear() {
            return edits < 2 || !firstDiffers;
        }

        /** Of names only what is plainly mistyped was meant. */
        boolean isLikeAName(String typed) {
            return edits == 1 && !firstDiffers && typed.codePointCount(0, typed.length()) >= NAMED;
        }

        /** In a short word a mistake or two may make a name of it that nobody wrote yet. */
        boolean isSure(String typed) {
            return typed.codePointCount(0, typed.length()) >= (edits > 1 ? SURE_BY_TWO : SURE_BY_ONE);
        }
    }
}
