package org.cities4children.editing;

import java.util.List;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.publishing.Term;
import org.cities4children.runtime.intake.Field;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The form of one piece of content.
 *
 * @param piece what is there already, or nothing for a new one
 * @param base marks the state from which the person sets out
 * @param theirs what somebody else wrote meanwhile, if so
 * @param done what was just done, or nothing
 */
public record PiecePage(
        String kind,
        @Nullable Kept piece,
        String base,
        Sheet sheet,
        @Nullable Sheet theirs,
        List<Term> topics,
        List<Mistake> mistakes,
        @Nullable String done) {

    public PiecePage {
        topics = List.copyOf(topics);
        mistakes = List.copyOf(mistakes);
    }

    public Head head(Words words) {
        return Head.of(heading(words), null, path()).hidden();
    }

    public String heading(Words words) {
        return piece == null ? words.t("editing.new." + kind) : piece.title();
    }

    /** Where the form goes. */
    public String path() {
        var list = EditingConfiguration.PATH + "/" + kind;
        return piece == null ? list : list + "/" + piece.id();
    }

    public String label(Field field, Words words) {
        return words.t("editing.field." + field.name());
    }

    public @Nullable String hint(Field field, Words words) {
        var hint = words.known("editing.hint." + field.name(), "");
        if (!hint.isEmpty()) {
            return hint;
        }
        return switch (field.form()) {
            case LINES -> words.t("editing.hint.lines");
            case DAY -> words.t("editing.hint.day");
            default -> null;
        };
    }

    /** What can be ticked or chosen. */
    public List<String> codes(Field field) {
        return field.form() == Field.Form.TOPICS ? topics.stream().map(Term::id).toList() : field.parts();
    }

    public String name(Field field, String code, Words words) {
        if (field.form() == Field.Form.TOPICS) {
            return topics.stream()
                    .filter(it -> it.id().equals(code))
                    .map(it -> it.name(words.language().code()))
                    .findFirst()
                    .orElse(code);
        }
        return words.known(field.labels() + code.replace(' ', '-'), code);
    }

    /** What somebody else wrote there meanwhile; nothing when it is the same. */
    public @Nullable String theirs(Field field) {
        if (theirs == null || theirs.value(field).equals(sheet.value(field))) {
            return null;
        }
        return theirs.value(field);
    }

    public @Nullable String mistakeAt(String field) {
        return mistakes.stream()
                .filter(it -> it.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }
}
