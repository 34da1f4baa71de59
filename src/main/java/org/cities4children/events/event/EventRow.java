package org.cities4children.events.event;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Row;
import org.cities4children.runtime.intake.WebAddress;
import org.cities4children.web.PartialDate;
import org.jspecify.annotations.Nullable;

/** A row of events, field by field, as the sample content's README describes it. */
public final class EventRow {

    private final Row row;

    public EventRow(Row row) {
        this.row = row;
    }

    /** The event that the row tells of. */
    public Event event(UUID id, int revision) {
        var country = row.optional("country", 2);
        return new Event(
                id,
                when(),
                is("online"),
                row.optional("city", 120),
                country,
                row.texts("organisers", 200),
                is("alliance_event"),
                address("url"),
                address("recording"),
                revision);
    }

    private boolean is(String field) {
        return row.node().path(field).asBoolean(false);
    }

    private @Nullable WebAddress address(String field) {
        var url = row.address(field);
        return url == null ? null : WebAddress.read(url).orElse(null);
    }

    private @Nullable When when() {
        var from = date("date");
        var to = date("end_date");
        if (from == null) {
            if (to != null) {
                throw new RowRefused("end_date", "events.refused.no-first-day");
            }
            return null;
        }
        if (to != null && to.last().isBefore(from.first())) {
            throw new RowRefused("end_date", "events.refused.ends-early");
        }
        var when = new When(from, to == null || to.equals(from) ? null : to, hours(from));
        var begin = when.begin();
        var end = when.end();
        if (begin != null && end != null && !end.isAfter(begin)) {
            throw new RowRefused("end", "events.refused.ends-early");
        }
        return when;
    }

    private @Nullable PartialDate date(String field) {
        var text = row.text(field, 10);
        try {
            return text.isEmpty() ? null : new PartialDate(text);
        } catch (DateTimeException wrong) {
            throw new RowRefused(field, "runtime.refused.no-date", text);
        }
    }

    private When.@Nullable Hours hours(PartialDate from) {
        var start = time("start");
        if (start == null) {
            return null;
        }
        var zone = row.required("zone", 60);
        if (!from.isDay()) {
            throw new RowRefused("start", "events.refused.hour-without-day");
        }
        try {
            return new When.Hours(start, time("end"), ZoneId.of(zone));
        } catch (DateTimeException wrong) {
            throw new RowRefused("zone", "events.refused.no-zone", zone);
        }
    }

    private @Nullable LocalTime time(String field) {
        var text = row.text(field, 8);
        try {
            return text.isEmpty() ? null : LocalTime.parse(text);
        } catch (DateTimeException wrong) {
            throw new RowRefused(field, "events.refused.no-hour", text);
        }
    }
}
