package org.cities4children.mail.bounce;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The parts of a mail that hold no other parts, in their order; what is nested for mischief is left out. */
record Leaves(List<Piece> all) {

    private static final int DEEPEST = 20;
    private static final int MOST = 200;
    private static final Set<String> STATUS = Set.of("message/delivery-status", "message/global-delivery-status");
    private static final Set<String> ORIGINAL = Set.of(
            "message/rfc822",
            "message/global",
            "text/rfc822-headers",
            "message/rfc822-headers",
            "message/global-headers");

    Leaves {
        all = List.copyOf(all);
    }

    static Leaves of(Piece mail) {
        var leaves = new ArrayList<Piece>();
        var open = new ArrayDeque<Nested>();
        open.push(new Nested(mail, 0));
        while (!open.isEmpty() && leaves.size() < MOST) {
            var next = open.pop();
            if (!next.piece().isMultipart()) {
                leaves.add(next.piece());
            } else if (next.depth() < DEEPEST) {
                next.piece().parts().reversed().forEach(it -> open.push(new Nested(it, next.depth() + 1)));
            }
        }
        return new Leaves(leaves);
    }

    private record Nested(Piece piece, int depth) {}

    Stream<Piece> statuses() {
        return all.stream().filter(it -> STATUS.contains(it.type()));
    }

    Stream<Piece> feedback() {
        return all.stream().filter(it -> it.type().equals("message/feedback-report"));
    }

    /** The headers of the mail that came back. */
    Stream<Headers> originals() {
        return all.stream()
                .filter(it -> ORIGINAL.contains(it.type()))
                .map(it -> Piece.of(Decoding.lines(it)).headers());
    }

    /** The words for people: those written as text, else those written as a page. */
    String words() {
        var plain = words(it -> it.type().equals("text/plain"));
        return plain.isBlank() ? Decoding.withoutTags(words(it -> it.type().equals("text/html"))) : plain;
    }

    private String words(Predicate<Piece> kind) {
        var words = new StringBuilder();
        all.stream()
                .filter(kind)
                .limit(3)
                .forEach(it -> words.append(Decoding.text(it)).append('\n'));
        return words.toString();
    }
}
