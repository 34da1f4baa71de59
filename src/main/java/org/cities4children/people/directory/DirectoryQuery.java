package org.cities4children.people.directory;

import java.util.Map;
import java.util.Optional;
import org.cities4children.people.directory.Entry.Kind;
import org.cities4children.runtime.intake.Codes;
import org.cities4children.web.Language;

/**
 * Whom somebody looks for; an empty text leaves open what it stands for.
 *
 * @param page from 1
 */
record DirectoryQuery(String role, String country, String language, int page) {

    private static final int MOST_PAGES = 1000;

    /** What makes no sense in an address is left out. */
    static DirectoryQuery of(Map<String, String> sent) {
        var page = sent.getOrDefault("page", "");
        return new DirectoryQuery(
                Kind.of(sent.getOrDefault("role", "")).map(Kind::code).orElse(""),
                Optional.of(sent.getOrDefault("country", ""))
                        .filter(Codes.COUNTRIES::contains)
                        .orElse(""),
                Language.of(sent.getOrDefault("language", ""))
                        .map(Language::code)
                        .orElse(""),
                page.matches("[1-9][0-9]{0,2}") ? Math.min(Integer.parseInt(page), MOST_PAGES) : 1);
    }

    DirectoryQuery at(int other) {
        return new DirectoryQuery(role, country, language, other);
    }

    boolean isNarrowed() {
        return !(role + country + language).isEmpty();
    }

    /** Where it is shown. */
    String address() {
        var address = new StringBuilder();
        add(address, "role", role);
        add(address, "country", country);
        add(address, "language", language);
        add(address, "page", page == 1 ? "" : String.valueOf(page));
        return Entry.PATH + address;
    }

    private static void add(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append(address.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(value);
        }
    }
}
