package org.cities4children.site.door;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A form, empty or with what was typed.
 *
 * @param existing what is public and may be the same; then nothing is sent yet
 * @param help where help is; nothing but on the page for a concern
 * @param trouble the key of what stopped a good letter, or nothing
 */
public record DoorPage(
        Door door,
        Answers answers,
        List<Mistake> mistakes,
        @Nullable String trouble,
        List<Listing> existing,
        Help help) {

    public DoorPage {
        existing = List.copyOf(existing);
    }

    /** With what was typed, if anything. */
    static DoorPage of(Door door, Answers answers, Help help) {
        return new DoorPage(door, answers, List.of(), null, List.of(), help);
    }

    DoorPage with(List<Mistake> others) {
        return new DoorPage(door, answers, others, trouble, existing, help);
    }

    DoorPage stoppedBy(String other) {
        return new DoorPage(door, answers, mistakes, other, existing, help);
    }

    DoorPage beside(List<Listing> like) {
        return new DoorPage(door, answers, mistakes, trouble, like, help);
    }

    public Head head(Words words) {
        var head = Head.of(words.t("site." + door.key()), words.t("site." + door.key() + ".lead"), door.path());
        return mistakes.isEmpty() && trouble == null && existing.isEmpty() ? head : head.hidden();
    }

    public String menu() {
        return door == Door.JOIN ? "join" : "";
    }

    public boolean isJoin() {
        return door == Door.JOIN;
    }

    /** The questions that everybody is asked. */
    public List<Field> asked() {
        return door.fields().stream().filter(Field::isAsked).toList();
    }

    /** What is asked about something that may be the same; nothing when there is no such thing. */
    public List<Field> askedBeside() {
        return door.fields().stream()
                .filter(it -> !it.isAsked() && (!existing.isEmpty() || mistakeAt(it) != null))
                .toList();
    }

    /** Whether it is asked which of several things something is the same as. */
    public boolean hasSeveral() {
        return existing.size() > 1;
    }

    public boolean isConcern() {
        return door == Door.CONCERN;
    }

    public @Nullable String mistakeAt(Field field) {
        return mistakes.stream()
                .filter(it -> it.field().equals(field.name()))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }

    /** The mistakes for those who read them apart from their fields. */
    public List<Mistake> summary(Words words) {
        return door.fields().stream()
                .flatMap(field -> mistakes.stream()
                        .filter(it -> it.field().equals(field.name()))
                        .map(it -> new Mistake(it.field(), words.t(key(field)) + " – " + it.message())))
                .toList();
    }

    /** The help at a field, or nothing. */
    public @Nullable String hint(Field field, Words words) {
        if (field.mostWords() > 0) {
            return words.t(key(field) + ".hint", field.mostWords());
        }
        var hint = words.known(key(field) + ".hint", "");
        return hint.isEmpty() ? null : hint;
    }

    /** What can be chosen: countries by their names, all else in the form's order. */
    public List<String> choices(Field field, Words words) {
        return field.kind() == Field.Kind.COUNTRY
                ? field.choices().stream()
                        .sorted(Comparator.comparing(
                                words::country,
                                Collator.getInstance(words.language().locale())))
                        .toList()
                : field.choices();
    }

    public String choice(Field field, String choice, Words words) {
        return field.kind() == Field.Kind.COUNTRY ? words.country(choice) : words.t(key(field) + "." + choice);
    }

    /** The key of a field's words. */
    public String key(Field field) {
        return "site." + door.key() + "." + field.name();
    }
}
