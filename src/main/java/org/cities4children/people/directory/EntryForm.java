package org.cities4children.people.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cities4children.people.directory.Entry.Audience;
import org.cities4children.people.directory.Entry.Kind;
import org.cities4children.runtime.intake.Codes;
import org.cities4children.web.Language;
import org.cities4children.web.Typed;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * What somebody wants to be found by, as it was typed.
 *
 * @param languages that were ticked
 */
record EntryForm(Tried tried, List<Language> languages) {

    private static final int LONGEST_CITY = 80;
    private static final int LONGEST_TOPICS = 200;
    private static final String ON = "on";

    EntryForm {
        languages = List.copyOf(languages);
    }

    /** As it stands before anything was typed: nothing is ticked, and only who is signed in would find them. */
    static EntryForm empty() {
        return new EntryForm(Tried.of(Map.of("audience", Audience.KNOWN.code())), List.of());
    }

    static EntryForm of(Entry it) {
        var fields = new HashMap<String, String>();
        fields.put("role", it.role().code());
        fields.put("organisation", it.organisation() ? ON : "");
        fields.put("country", Objects.requireNonNullElse(it.country(), ""));
        fields.put("city", it.city());
        fields.put("topics", it.topics());
        fields.put("audience", it.audience().code());
        fields.put("adult", ON);
        return new EntryForm(Tried.of(fields), it.languages());
    }

    static EntryForm sent(Map<String, String> sent, List<String> languages, Words words) {
        var tried = Tried.of(sent);
        var country = tried.of("country");
        var checked = tried.unless(
                        Kind.of(tried.of("role")).isPresent(), "role", words.t("people.directory.mistake.role"))
                .unless(
                        country.isEmpty() || Codes.COUNTRIES.contains(country),
                        "country",
                        words.t("people.directory.mistake.country"))
                .unless(tried.of("city").length() <= LONGEST_CITY, "city", words.t("web.mistake.long", LONGEST_CITY))
                .unless(
                        tried.of("topics").length() <= LONGEST_TOPICS,
                        "topics",
                        words.t("web.mistake.long", LONGEST_TOPICS))
                .unless(
                        Audience.of(tried.of("audience")).isPresent(),
                        "audience",
                        words.t("people.directory.mistake.audience"))
                .unless(tried.of("adult").equals(ON), "adult", words.t("people.directory.mistake.adult"));
        var spoken = Language.all().stream()
                .filter(it -> languages.contains(it.code()))
                .toList();
        return new EntryForm(checked, spoken);
    }

    /** @param id for one that is not there yet */
    Entry entry(UUID person, UUID id) {
        var country = tried.of("country");
        return new Entry(
                person,
                id,
                "",
                Kind.of(tried.of("role")).orElseThrow(),
                tried.of("organisation").equals(ON),
                country.isEmpty() ? null : country,
                Typed.line(tried.of("city"), LONGEST_CITY),
                Typed.line(tried.of("topics"), LONGEST_TOPICS),
                languages,
                Audience.of(tried.of("audience")).orElseThrow());
    }
}
