package org.cities4children.editing.draft;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cities4children.runtime.clock.Zones;
import org.cities4children.web.Mistake;
import org.cities4children.web.Typed;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/** A day, hour and zone as somebody typed them. */
public record Hour(String day, String time, String zone) {

    private static final String MORNING = "09:00";

    static Hour of(@Nullable Appointment due, String ownZone) {
        return due == null
                ? new Hour("", MORNING, ownZone)
                : new Hour(
                        due.local().toLocalDate().toString(),
                        due.local().toLocalTime().toString(),
                        due.zone().getId());
    }

    List<Mistake> mistakes(Words words) {
        List<Mistake> mistakes = new ArrayList<>();
        if (Typed.day(day).isEmpty()) {
            mistakes.add(new Mistake("due-day", words.t("editing.due.wrong.day")));
        }
        if (parsed(time).isEmpty()) {
            mistakes.add(new Mistake("due-time", words.t("editing.due.wrong.time")));
        }
        if (Zones.named(zone).isEmpty()) {
            mistakes.add(new Mistake("due-zone", words.t("editing.due.wrong.zone")));
        }
        return mistakes;
    }

    /** What was meant; nothing when it is no hour. */
    Optional<Appointment> appointment() {
        return Typed.day(day)
                .flatMap(at -> parsed(time)
                        .flatMap(hour -> Zones.named(zone).map(where -> new Appointment(at.atTime(hour), where))));
    }

    private static Optional<LocalTime> parsed(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
