package org.cities4children.runtime.intake;

import java.util.List;

/**
 * A field of a row, as somebody fills it in.
 *
 * @param name as it is named in the row; after a dot, the key within it
 * @param called under which its label and hint stand: its name, where it means the same in every kind of row
 * @param longest most characters of it, or of each line
 * @param parts what a line is made of, where it is more than a text; or the codes that one chooses from
 * @param labels what the keys of the codes' names begin with, or an empty text
 */
public record Field(
        String name, String called, Form form, boolean required, int longest, List<String> parts, String labels) {

    private static final int SHORT = 200;
    private static final int ADDRESS = 2_000;
    private static final String COUNTRIES = "country.";
    private static final List<String> PLACE = List.of("country", "city");

    /** How a field is filled in. */
    public enum Form {
        LINE,
        TEXT,
        LINES,
        CHOICE,
        CHOICES,
        TOPIC,
        TOPICS,
        YEAR,
        DAY,
        HOUR,
        LANGUAGE,
        COUNTRY,
        ZONE,
        LINK
    }

    public Field {
        parts = List.copyOf(parts);
    }

    public static Field line(String name, int longest) {
        return new Field(name, name, Form.LINE, false, longest, List.of(), "");
    }

    public static Field text(String name, int longest) {
        return new Field(name, name, Form.TEXT, false, longest, List.of(), "");
    }

    /** A list, one entry a line; where it has parts, they stand between upright strokes. */
    public static Field lines(String name, String... parts) {
        return new Field(name, name, Form.LINES, false, ADDRESS, List.of(parts), "");
    }

    /** Countries and cities, one a line. */
    public static Field places() {
        return new Field("places", "places", Form.LINES, false, ADDRESS, PLACE, "");
    }

    public static Field choice(String name, String labels, List<String> codes) {
        return new Field(name, name, Form.CHOICE, false, SHORT, codes, labels);
    }

    public static Field choices(String name, String labels, List<String> codes) {
        return new Field(name, name, Form.CHOICES, false, SHORT, codes, labels);
    }

    public static Field topics() {
        return new Field("topics", "topics", Form.TOPICS, false, SHORT, List.of(), "");
    }

    /** One topic, or none. */
    public static Field topic(String name) {
        return new Field(name, name, Form.TOPIC, false, SHORT, List.of(), "");
    }

    public static Field year(String name) {
        return new Field(name, name, Form.YEAR, false, 4, List.of(), "");
    }

    public static Field day(String name) {
        return new Field(name, name, Form.DAY, false, 10, List.of(), "");
    }

    /** An hour of the day: 16:30. */
    public static Field hour(String name) {
        return new Field(name, name, Form.HOUR, false, 8, List.of(), "");
    }

    /** A language by its code (BCP 47). */
    public static Field language(String name) {
        return new Field(name, name, Form.LANGUAGE, false, 20, List.of(), "");
    }

    /** A country by its code (ISO 3166-1 alpha-2). */
    public static Field country(String name) {
        return new Field(name, name, Form.COUNTRY, false, 2, List.of(), "");
    }

    /** One of these countries by its code, or none. */
    public static Field countries(String name, List<String> codes) {
        return choice(name, COUNTRIES, codes);
    }

    /** A time zone by its name in the IANA database. */
    public static Field zone(String name) {
        return new Field(name, name, Form.ZONE, false, 60, List.of(), "");
    }

    public static Field link(String name) {
        return new Field(name, name, Form.LINK, false, ADDRESS, List.of(), "");
    }

    /** The same, which must be filled in. */
    public Field must() {
        return new Field(name, called, form, true, longest, parts, labels);
    }

    /** The same under another label and hint. */
    public Field called(String other) {
        return new Field(name, other, form, required, longest, parts, labels);
    }

    /** Whether one thing is chosen from a list. */
    public boolean isChosen() {
        return switch (form) {
            case CHOICE, TOPIC, LANGUAGE, COUNTRY, ZONE -> true;
            default -> false;
        };
    }

    /** Whether any number of things are ticked. */
    public boolean isTicked() {
        return form == Form.CHOICES || form == Form.TOPICS;
    }

    /** Whether each line names a place. */
    public boolean isPlaces() {
        return parts.equals(PLACE);
    }

    /** Whether one of some countries is chosen. */
    public boolean isOfCountries() {
        return labels.equals(COUNTRIES);
    }

    /** Whether it says the same in any order. */
    public boolean isSet() {
        return isTicked() || isPlaces();
    }
}
