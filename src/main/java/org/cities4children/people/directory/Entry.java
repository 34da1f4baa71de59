package org.cities4children.people.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be found by.
 *
 * @param id as it stands in addresses
 * @param name what they are called now
 * @param organisation whether it shows for whom they act
 * @param country ISO 3166-1 alpha-2; null when it is not shown
 * @param city empty when it is not shown
 * @param topics in their own words; empty when none are shown
 * @param languages that they speak, as far as they are shown
 */
public record Entry(
        UUID person,
        UUID id,
        String name,
        Kind role,
        boolean organisation,
        @Nullable String country,
        String city,
        String topics,
        List<Language> languages,
        Audience audience) {

    /** Where all of them are listed. */
    public static final String PATH = "/people";

    public Entry {
        languages = List.copyOf(languages);
    }

    /** As what somebody wants to be found. */
    public enum Kind {
        PRACTITIONER,
        ADVOCATE,
        POLICYMAKER;

        /** As it is kept and sent by forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
        }
    }

    /** Who finds somebody. */
    public enum Audience {
        /** Whoever is signed in. */
        KNOWN,
        EVERYONE;

        /** As it is kept and sent by forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Audience> of(String code) {
            return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
        }
    }

    /** The same under this name. */
    Entry called(String other) {
        return new Entry(person, id, other, role, organisation, country, city, topics, languages, audience);
    }

    public String path() {
        return PATH + "/" + id;
    }
}
