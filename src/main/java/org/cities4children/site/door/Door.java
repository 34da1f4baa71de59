package org.cities4children.site.door;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way in: where its form stands and what it asks. */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed; its type does not tell.
public enum Door {
    CONTACT(
            "/contact",
            Field.choice("about", "question", "correction", "summary", "media", "membership", "site", "data", "other"),
            Field.text("page", "off"),
            Field.text("name", "name"),
            Field.email().needed(),
            Field.words("message", 5000).needed()),
    CONCERN(
            "/concern",
            Field.words("message", 10_000).needed(),
            Field.text("where", "off"),
            Field.text("organisation", "off"),
            Field.text("name", "name"),
            Field.text("reach", "off")),
    JOIN(
            "/join",
            Field.choice("as", "organisation", "friend"),
            Field.text("organisation", "organization").needed(Field.Need.OF_ORGANISATIONS),
            Field.text("name", "name").needed(),
            Field.email().needed(),
            Field.text("country", "country-name"),
            Field.link("website"),
            Field.words("message", 5000)),
    CONTRIBUTE(
            "/contribute",
            Field.choice("kind", "resource", "story", "case-study", "event", "other"),
            Field.text("title", "off").needed(),
            Field.link("link"),
            Field.words("message", 5000).ofWords(300).needed(),
            Field.choice("child", "no", "yes", "unsure"),
            Field.choice(Door.ALREADY, Door.SAME, "new-version", "translation", Door.DIFFERENT)
                    .needed(Field.Need.OF_WHAT_EXISTS),
            Field.text(Door.WHICH, "off").needed(Field.Need.OF_WHAT_EXISTS),
            Field.text("name", "name").needed(),
            Field.text("organisation", "organization"),
            Field.email().needed()),
    CALL(
            "/chapters/apply",
            Field.country("country").needed(),
            Field.text("organisation", "organization").needed(),
            Field.text("partners", "off"),
            Field.words("message", 5000).needed(),
            Field.link("website"),
            Field.text("name", "name").needed(),
            Field.email().needed()),
    NEWSLETTER("/newsletter/subscribe", Field.email().needed(), Field.text("name", "name"));

    /** The question whether something is the same as what exists. */
    static final String ALREADY = "already";

    /** The answers to it that ask for something else than a letter about one of those things. */
    static final String SAME = "same";

    static final String DIFFERENT = "different";

    /** The question which of several things it is the same as, answered with the path of one. */
    static final String WHICH = "which";

    private final String path;
    private final List<Field> fields;

    Door(String path, Field... fields) {
        this.path = path;
        this.fields = List.of(fields);
    }

    static Optional<Door> at(String path) {
        return Arrays.stream(values())
                .filter(it -> path.equals(it.path) || path.equals(it.thanks()))
                .findFirst();
    }

    /** As in {@code bin/c4c inbox --door contact}, and in the keys of its words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return path;
    }

    public List<Field> fields() {
        return fields;
    }

    String thanks() {
        return path + "/thanks";
    }
}
