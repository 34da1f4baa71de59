package org.cities4children.people.directory;

import java.util.ArrayList;
import java.util.List;
import org.cities4children.web.Language;
import org.cities4children.web.Words;

/**
 * An entry as it is shown.
 *
 * @param organisations for which they act, where they show that
 */
public record Shown(Entry entry, List<String> organisations) {

    public Shown {
        organisations = List.copyOf(organisations);
    }

    public String role(Words words) {
        return words.t("people.directory.role." + entry.role().code());
    }

    /** City and country, as far as they are shown. */
    public String place(Words words) {
        var parts = new ArrayList<String>();
        if (!entry.city().isEmpty()) {
            parts.add(entry.city());
        }
        if (entry.country() != null) {
            parts.add(words.country(entry.country()));
        }
        return String.join(", ", parts);
    }

    public String languages(Words words) {
        return words.list(entry.languages().stream()
                .map(Language::code)
                .map(words::languageName)
                .toList());
    }
}
