package org.cities4children.editing.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed from one text to another, word by word. */
public final class WordDiff {

    /** Beyond so many pairs of words what lies between equal beginnings and ends counts as changed altogether. */
    private static final long MOST = 4_000_000;

    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Piece> between(String before, String after) {
        var diff = new WordDiff(words(before), words(after));
        diff.compare();
        return diff.pieces;
    }

    private void compare() {
        int start = 0;
        int end = before.size();
        int last = after.size();
        while (start < end && start < last && before.get(start).equals(after.get(start))) {
            start++;
        }
        while (end > start && last > start && before.get(end - 1).equals(after.get(last - 1))) {
            end--;
            last--;
        }
        add(State.KEPT, before.subList(0, start));
        middle(before.subList(start, end), after.subList(start, last));
        add(State.KEPT, before.subList(end, before.size()));
    }

    private void middle(List<String> old, List<String> fresh) {
        if ((long) old.size() * fresh.size() > MOST) {
            add(State.REMOVED, old);
            add(State.ADDED, fresh);
            return;
        }
        var common = common(old, fresh);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                add(State.KEPT, List.of(old.get(i)));
                i++;
                j++;
            } else if (j == fresh.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(State.REMOVED, List.of(old.get(i++)));
            } else {
                add(State.ADDED, List.of(fresh.get(j++)));
            }
        }
    }

    /** How many words the rests of both have in common, in order, from each pair of places on. */
    private static int[][] common(List<String> old, List<String> fresh) {
        var common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(State state, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var text = String.join("", words);
        if (!pieces.isEmpty() && pieces.getLast().state() == state) {
            text = pieces.removeLast().text() + text;
        }
        pieces.add(new Piece(state, text));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** What became of a piece of text. */
    public enum State {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Some words to which the same happened. */
    public record Piece(State state, String text) {}
}
