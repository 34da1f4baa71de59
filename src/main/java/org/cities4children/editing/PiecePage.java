package org.cities4children.editing;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.publishing.Term;
import org.cities4children.runtime.intake.Codes;
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

    /** What can be ticked or chosen; what stands there already always can. */
    public List<String> codes(Field field, Words words) {
        return switch (field.form()) {
            case TOPICS -> topics.stream().map(Term::id).toList();
            case LANGUAGE -> named(field, Codes.LANGUAGES, words);
            case COUNTRY -> named(field, Codes.COUNTRIES, words);
            case ZONE -> named(field, Codes.ZONES, words);
            default -> field.parts();
        };
    }

    private List<String> named(Field field, List<String> codes, Words words) {
        var collator = Collator.getInstance(words.language().locale());
        return Stream.concat(codes.stream(), sheet.values(field).stream())
                .filter(it -> !it.isBlank())
                .distinct()
                .sorted(Comparator.comparing(it -> name(field, it, words), collator))
                .toList();
    }

    public String name(Field field, String code, Words words) {
        return switch (field.form()) {
            case TOPICS ->
                topics.stream()
                        .filter(it -> it.id().equals(code))
                        .map(it -> it.name(words.language().code()))
                        .findFirst()
                        .orElse(code);
            case LANGUAGE -> words.languageName(code);
            case COUNTRY -> words.country(code);
            case ZONE -> code.replace('_', ' ');
            default -> words.known(field.labels() + code.replace(' ', '-'), code);
        };
    }

    /** What a browser helps to fill in. */
    public String inputType(Field field) {
        return switch (field.form()) {
            case DAY -> "date";
            case HOUR -> "time";
            case LINK -> "url";
            default -> "text";
        };
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
