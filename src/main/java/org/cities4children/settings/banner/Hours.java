package org.cities4children.settings.banner;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.cities4children.people.Person;
import org.jspecify.annotations.Nullable;

/** Moments as somebody types them where they live. */
record Hours(ZoneId zone) {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    static Hours of(Person person) {
        return new Hours(ZoneId.of(person.zone()));
    }

    /** The moment, as the field for one sends it. */
    Optional<Instant> read(String typed) {
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(typed.replace(' ', 'T'))
                            .atZone(zone)
                            .toInstant());
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    String written(@Nullable Instant moment) {
        return moment == null ? "" : TYPED.format(moment.atZone(zone));
    }
}
