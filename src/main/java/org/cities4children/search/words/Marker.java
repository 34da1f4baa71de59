package org.cities4children.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.cities4children.search.Findings;
import org.cities4children.search.analysis.Languages;
import org.cities4children.search.analysis.Piecewise;
import org.cities4children.search.analysis.Tokens;

/** Marks in a text the words that were looked for, as its language sees them. */
public final class Marker {

    private static final int SNIPPET = 220;
    private static final int BEFORE = 60;

    private final Typed typed;
    private final List<String> beginnings;
    private final Map<String, Set<String>> terms = new HashMap<>();

    public Marker(Typed typed) {
        this.typed = typed;
        this.beginnings = typed.beginnings().stream()
                .map(it -> String.join("", Tokens.terms(Languages.PLAIN, it)))
                .toList();
    }

    /** The whole text with its matches marked; empty when nothing matched. */
    public List<Findings.Piece> whole(String text, String language) {
        var spans = spans(text, language, text.length());
        return spans.isEmpty() ? List.of() : pieces(text, spans, 0, text.length());
    }

    /** The part of a long text around its first match; empty when nothing matched. */
    public List<Findings.Piece> part(String text, String language) {
        var spans = spans(text, language, SNIPPET);
        if (spans.isEmpty()) {
            return List.of();
        }
        int start = wordStart(text, Math.max(0, spans.firstKey() - BEFORE));
        int end = wordStart(text, Math.min(text.length(), start + SNIPPET));
        return pieces(text, spans, start, Math.max(end, spans.firstEntry().getValue()));
    }

    private static int wordStart(String text, int from) {
        if (from == 0 || from >= text.length()) {
            return Math.min(from, text.length());
        }
        int gap = text.indexOf(' ', from);
        return gap < 0 || gap - from > BEFORE ? from : gap + 1;
    }

    /** Where matches stand, from the first to so many characters behind it: a long text is not read to its end. */
    private NavigableMap<Integer, Integer> spans(String text, String language, int behind) {
        NavigableMap<Integer, Integer> spans = new TreeMap<>();
        var sought = terms.computeIfAbsent(language, this::termsIn);
        Piecewise.walk(language, text, token -> {
            if (sought.contains(token.term()) || begins(token.term())) {
                spans.merge(token.start(), token.end(), Math::max);
            }
            return spans.isEmpty() || token.start() <= spans.firstKey() + behind;
        });
        return spans;
    }

    private Set<String> termsIn(String language) {
        Set<String> terms = new HashSet<>();
        typed.words().forEach(it -> terms.addAll(Piecewise.terms(language, it)));
        typed.phrases().forEach(it -> terms.addAll(Piecewise.terms(language, it)));
        return terms;
    }

    private boolean begins(String term) {
        return beginnings.stream().anyMatch(term::startsWith);
    }

    private static List<Findings.Piece> pieces(String text, NavigableMap<Integer, Integer> spans, int start, int end) {
        List<Findings.Piece> pieces = new ArrayList<>();
        int at = start;
        for (var span : spans.subMap(start, end).entrySet()) {
            if (span.getKey() < at || span.getValue() > end) {
                continue;
            }
            if (span.getKey() > at) {
                pieces.add(new Findings.Piece(text.substring(at, span.getKey()), false));
            }
            pieces.add(new Findings.Piece(text.substring(span.getKey(), span.getValue()), true));
            at = span.getValue();
        }
        if (at < end) {
            pieces.add(new Findings.Piece(text.substring(at, end), false));
        }
        return pieces;
    }
}
