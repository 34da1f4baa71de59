package org.cities4children.editing.row;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cities4children.publishing.Term;
import org.cities4children.runtime.clock.Zones;
import org.cities4children.runtime.intake.Codes;
import org.cities4children.runtime.intake.Field;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.cities4children.web.choice.LanguageOptions;
import org.cities4children.web.choice.Offered;
import org.cities4children.web.choice.Offered.Option;
import org.cities4children.web.choice.ZoneOptions;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form that writes a row.
 *
 * @param base marks the state from which the person sets out
 * @param theirs what somebody else wrote meanwhile, if so
 * @param choices from which one chooses
 */
public record Form(String base, Sheet sheet, @Nullable Sheet theirs, Choices choices, List<Mistake> mistakes) {

    /** The name of the field that carries the mark. */
    public static final String BASE = "base-mark";

    public Form {
        mistakes = List.copyOf(mistakes);
    }

    /** A form without mistakes. */
    public static Form of(String base, Sheet sheet, Choices choices) {
        return new Form(base, sheet, null, choices, List.of());
    }

    public Form wrong(List<Mistake> others) {
        return new Form(base, sheet, theirs, choices, others);
    }

    /** The same, set out from another state. */
    public Form marked(String mark) {
        return new Form(mark, sheet, theirs, choices, mistakes);
    }

    /** What an importer refused; what the form does not ask for is told at its beginning. */
    public Form refused(String field, String message) {
        boolean isAsked = sheet.fields().stream().anyMatch(it -> it.name().equals(field));
        return wrong(
                List.of(new Mistake(isAsked ? field : sheet.fields().getFirst().name(), message)));
    }

    /** The same beside what somebody else saved meanwhile. */
    public Form overtaken(String mark, Sheet other) {
        return new Form(mark, sheet, other, choices, List.of());
    }

    /** What a field is called; one that is there in each language says in which. */
    public static String label(Field field, Words words) {
        var name = field.called();
        int dot = name.indexOf('.');
        return dot < 0
                ? words.known("editing.field." + name, name)
                : words.t("editing.field." + name.substring(0, dot), words.languageName(name.substring(dot + 1)));
    }

    public String labelOf(Field field, Words words) {
        return label(field, words);
    }

    public @Nullable String hint(Field field, Words words) {
        var hint = words.known("editing.hint." + field.called(), "");
        if (!hint.isEmpty()) {
            return hint;
        }
        return switch (field.form()) {
            case LINES -> words.t("editing.hint.lines");
            case DAY -> words.t("editing.hint.day");
            default -> null;
        };
    }

    /** What can be ticked. */
    public List<String> codes(Field field) {
        return field.form() == Field.Form.TOPICS
                ? choices.topics().stream().map(Term::id).toList()
                : field.parts();
    }

    /** What can be chosen; what stands there already always can. */
    public Offered offered(Field field, Words words) {
        return switch (field.form()) {
            case ZONE -> zones(words, sheet.values(field));
            case LANGUAGE -> LanguageOptions.of(words, sheet.values(field));
            case COUNTRY -> countries(field, words);
            case TOPIC ->
                Offered.of(choices.topics().stream()
                        .map(it -> option(field, it.id(), words))
                        .toList());
            default ->
                Offered.of(field.parts().stream()
                        .map(it -> option(field, it, words))
                        .toList());
        };
    }

    /** Time zones, with these among them. */
    public Offered zones(Words words, List<String> chosen) {
        return ZoneOptions.of(choices.home().codes(), words, chosen);
    }

    private Offered countries(Field field, Words words) {
        var collator = Collator.getInstance(words.language().locale());
        return Offered.of(Stream.concat(Codes.COUNTRIES.stream(), sheet.values(field).stream())
                .filter(it -> !it.isBlank())
                .distinct()
                .map(it -> option(field, it, words))
                .sorted(Comparator.comparing(Option::name, collator))
                .toList());
    }

    private Option option(Field field, String code, Words words) {
        return new Option(code, name(field, code, words));
    }

    public String name(Field field, String code, Words words) {
        return switch (field.form()) {
            case TOPIC, TOPICS ->
                choices.topics().stream()
                        .filter(it -> it.id().equals(code))
                        .map(it -> it.name(words.language().code()))
                        .findFirst()
                        .orElse(code);
            case LANGUAGE -> words.languageName(code);
            case COUNTRY -> words.country(code);
            case ZONE -> Zones.named(code).map(words::city).orElse(code);
            default -> other(field, code, words);
        };
    }

    private static String other(Field field, String code, Words words) {
        if (field.isOfCountries()) {
            return code.isBlank() ? code : words.country(code);
        }
        return field.isPlaces() ? place(code, words) : words.known(field.labels() + code.replace(' ', '-'), code);
    }

    private static String place(String line, Words words) {
        var parts = line.split(Sheet.STROKE_BETWEEN, 2);
        var country = words.country(parts[0].strip());
        return parts.length == 1 ? country : parts[1].strip() + " (" + country + ")";
    }

    /** What stands in a field by the names of it, one entry where it is a text. */
    public List<String> names(Field field, Words words) {
        if (!field.isSet() && !field.isChosen()) {
            return List.of(sheet.value(field));
        }
        return sheet.value(field)
                .lines()
                .filter(it -> !it.isBlank())
                .distinct()
                .map(it -> name(field, it, words))
                .toList();
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
    public @Nullable String theirs(Field field, Words words) {
        if (theirs == null || theirs.saysSame(field, sheet)) {
            return null;
        }
        return String.join("\n", new Form(base, theirs, null, choices, List.of()).names(field, words));
    }

    public @Nullable String mistakeAt(String field) {
        return mistakes.stream()
                .filter(it -> it.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }
}
