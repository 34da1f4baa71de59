package org.cities4children.site.door;

import java.util.List;
import org.cities4children.mail.EmailAddress;
import org.cities4children.runtime.intake.Codes;
import org.cities4children.runtime.intake.WebAddress;

/**
 * A question of a form.
 *
 * @param name also the key of its words and of its answer
 * @param longest most characters; bytes in UTF-8 may be four times as many
 * @param mostWords most words, or 0 where they are not counted
 * @param autocomplete the token of the HTML standard, or empty
 * @param choices the answers to choose from
 */
public record Field(
        String name, Kind kind, Need need, int longest, int mostWords, String autocomplete, List<String> choices) {

    public Field {
        choices = List.copyOf(choices);
    }

    /** What can be answered. */
    public enum Kind {
        TEXT,
        EMAIL,
        LINK,
        LONG,
        CHOICE,
        /** One of all countries, by its code. */
        COUNTRY
    }

    /** Whether it must be answered. */
    public enum Need {
        ALWAYS,
        NEVER,
        /** An organisation that wants to join has a name; a single person needs none. */
        OF_ORGANISATIONS,
        /** Asked only beside what may be the same. */
        OF_WHAT_EXISTS
    }

    /** Whether nobody can leave it out. */
    public boolean required() {
        return need == Need.ALWAYS;
    }

    /** Whether everybody can leave it out. */
    public boolean optional() {
        return need == Need.NEVER;
    }

    boolean isNeeded(Answers answers) {
        return switch (need) {
            case ALWAYS -> true;
            case NEVER, OF_WHAT_EXISTS -> false;
            case OF_ORGANISATIONS -> answers.of("as").equals("organisation");
        };
    }

    /** Whether everybody is asked it, from the start. */
    public boolean isAsked() {
        return need != Need.OF_WHAT_EXISTS;
    }

    /** Whether all choices are shown at once. */
    public boolean isShort() {
        return choices.size() <= 4;
    }

    /** Whether one chooses from what is given. */
    public boolean isChosen() {
        return kind == Kind.CHOICE || kind == Kind.COUNTRY;
    }

    /** The type of its input element. */
    public String inputType() {
        return switch (kind) {
            case EMAIL -> "email";
            case LINK -> "url";
            case LONG -> "textarea";
            case TEXT, CHOICE, COUNTRY -> "text";
        };
    }

    static Field text(String name, String autocomplete) {
        return new Field(name, Kind.TEXT, Need.NEVER, 200, 0, autocomplete, List.of());
    }

    static Field email() {
        return new Field("email", Kind.EMAIL, Need.NEVER, EmailAddress.LONGEST, 0, "email", List.of());
    }

    static Field link(String name) {
        return new Field(name, Kind.LINK, Need.NEVER, 500, 0, "url", List.of());
    }

    static Field words(String name, int longest) {
        return new Field(name, Kind.LONG, Need.NEVER, longest, 0, "", List.of());
    }

    static Field country(String name) {
        return new Field(
                name,
                Kind.COUNTRY,
                Need.NEVER,
                40,
                0,
                "country",
                Codes.COUNTRIES.stream().sorted().toList());
    }

    static Field choice(String name, String... choices) {
        return new Field(name, Kind.CHOICE, Need.ALWAYS, 40, 0, "", List.of(choices));
    }

    /** What was typed, as it is kept: people leave out of a link what they never see. */
    String read(String typed) {
        return kind == Kind.LINK ? WebAddress.typed(typed) : typed;
    }

    Field needed() {
        return needed(Need.ALWAYS);
    }

    Field needed(Need other) {
        return new Field(name, kind, other, longest, mostWords, autocomplete, choices);
    }

    Field ofWords(int most) {
        return new Field(name, kind, need, longest, most, autocomplete, choices);
    }
}
