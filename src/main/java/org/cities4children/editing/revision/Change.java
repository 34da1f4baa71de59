package org.cities4children.editing.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cities4children.editing.revision.WordDiff.Piece;
import org.cities4children.editing.revision.WordDiff.State;
import org.cities4children.editing.row.Form;
import org.cities4children.runtime.intake.Field;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A field that is different.
 *
 * @param language in which it is said, where that is not the one of the row itself
 */
public record Change(Field field, @Nullable String language, List<Piece> pieces) {

    private static final String BETWEEN = " · ";

    public Change {
        pieces = List.copyOf(pieces);
    }

    /** What is different between two texts in one language, or in that of the row itself. */
    public static List<Change> between(@Nullable String language, Form before, Form after, Words words) {
        return after.sheet().fields().stream()
                .filter(it -> !before.sheet().saysSame(it, after.sheet()))
                .map(it -> new Change(it, language, pieces(it, before.names(it, words), after.names(it, words))))
                .filter(it -> it.pieces().stream().anyMatch(piece -> piece.state() != State.KEPT))
                .toList();
    }

    private static List<Piece> pieces(Field field, List<String> before, List<String> after) {
        return field.isSet() || field.isChosen()
                ? ofNames(before, after)
                : WordDiff.between(before.getFirst(), after.getFirst());
    }

    /** A name is whole: no part of one took the place of a part of another. */
    private static List<Piece> ofNames(List<String> before, List<String> after) {
        Set<String> all = new LinkedHashSet<>(before);
        all.addAll(after);
        List<Piece> pieces = new ArrayList<>();
        for (var name : all) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(State.KEPT, BETWEEN));
            }
            boolean isKept = before.contains(name) && after.contains(name);
            pieces.add(new Piece(isKept ? State.KEPT : after.contains(name) ? State.ADDED : State.REMOVED, name));
        }
        return pieces;
    }

    public String label(Words words) {
        var name = Form.label(field, words);
        return language == null ? name : words.t("editing.summary.field", name, words.languageName(language));
    }
}
