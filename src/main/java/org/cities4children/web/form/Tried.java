package org.cities4children.web.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cities4children.web.Mistake;
import org.cities4children.web.Typed;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, cleaned, and what has to be filled in otherwise.
 *
 * @param typed field by field
 */
public record Tried(Map<String, String> typed, List<Mistake> mistakes) {

    private static final int LONGEST = 5000;

    /** Nothing was typed yet. */
    private static final Tried NOTHING = new Tried(Map.of(), List.of());

    public Tried {
        typed = Map.copyOf(typed);
        mistakes = List.copyOf(mistakes);
    }

    public static Tried nothing() {
        return NOTHING;
    }

    /** Takes what was typed. */
    public static Tried of(Map<String, String> raw) {
        var typed = new HashMap<String, String>();
        raw.forEach((field, text) -> typed.put(field, Typed.text(text)));
        return new Tried(typed, List.of());
    }

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The day in a field, if there is one. */
    public Optional<LocalDate> day(String field) {
        return Typed.day(of(field));
    }

    /** With another value in a field. */
    public Tried with(String field, String value) {
        var other = new HashMap<>(typed);
        other.put(field, value);
        return new Tried(other, mistakes);
    }

    public boolean isGood() {
        return mistakes.isEmpty();
    }

    public @Nullable String mistakeAt(String field) {
        return mistakes.stream()
                .filter(it -> it.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }

    /** With the mistakes at these fields, which must be filled in and fit; a room has words for each. */
    public Tried needing(Words words, String room, String... fields) {
        return with(Stream.of(fields)
                .flatMap(it -> lacking(it, room, words).stream())
                .toList());
    }

    /** With one more mistake unless this is so. */
    public Tried unless(boolean good, String field, String message) {
        return good || mistakeAt(field) != null ? this : with(List.of(new Mistake(field, message)));
    }

    private Tried with(List<Mistake> more) {
        var all = new ArrayList<>(mistakes);
        all.addAll(more);
        return new Tried(typed, all);
    }

    private Optional<Mistake> lacking(String field, String room, Words words) {
        var text = of(field);
        if (text.isEmpty()) {
            return Optional.of(new Mistake(field, words.t(room + ".mistake." + field)));
        }
        return text.length() > LONGEST
                ? Optional.of(new Mistake(field, words.t("web.mistake.long", LONGEST)))
                : Optional.empty();
    }
}
