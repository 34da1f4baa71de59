package org.cities4children.governance.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.governance.meeting.Meeting.Body;
import org.cities4children.runtime.clock.Zones;
import org.cities4children.web.Typed;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/** What was typed to call a meeting, and whether it can be called so. */
record MeetingForm(Tried tried, UUID id) {

    private static final int LONGEST = 200;
    private static final int MOST_DAYS = 60;
    private static final String USUAL_DAYS = "7";
    private static final String MISTAKE = "governance.mistake.";

    /** As it stands before anything was typed; the hour is named where the reader lives. */
    static MeetingForm empty(UUID id, ZoneId zone) {
        return new MeetingForm(
                Tried.of(Map.of("body", Body.COMMITTEE.code(), "zone", zone.getId(), "papers", USUAL_DAYS)), id);
    }

    /** As it stands when something of a meeting is to be changed. */
    static MeetingForm of(Meeting it) {
        var fields = Map.of(
                "title", it.title(),
                "body", it.body().code(),
                "starts", it.begins().toLocalDateTime().toString(),
                "zone", it.zone().getId(),
                "place", it.place(),
                "papers", String.valueOf(it.papersDays()));
        return new MeetingForm(Tried.of(fields), it.id());
    }

    static MeetingForm of(Map<String, String> sent, UUID id, Words words) {
        var form = new MeetingForm(Tried.of(sent), id);
        var tried = form.tried()
                .needing(words, "governance", "title", "place")
                .unless(form.of("title").length() <= LONGEST, "title", words.t(MISTAKE + "title"))
                .unless(form.of("place").length() <= LONGEST, "place", words.t("web.mistake.long", LONGEST))
                .unless(Body.of(form.of("body")).isPresent(), "body", words.t(MISTAKE + "body"))
                .unless(Zones.named(form.of("zone")).isPresent(), "zone", words.t(MISTAKE + "zone"))
                .unless(form.starts().isPresent(), "starts", words.t(MISTAKE + "starts"))
                .unless(form.papers().isPresent(), "papers", words.t(MISTAKE + "papers", MOST_DAYS));
        return new MeetingForm(tried, id);
    }

    String of(String field) {
        return tried.of(field);
    }

    /** A meeting that was may be written down, too. */
    private Optional<Instant> starts() {
        return Zones.named(of("zone")).flatMap(zone -> Typed.moment(of("starts"), zone));
    }

    private Optional<Integer> papers() {
        return Optional.of(of("papers"))
                .filter(it -> it.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .filter(it -> it <= MOST_DAYS);
    }

    Meeting meeting() {
        return new Meeting(
                id,
                of("title"),
                Body.of(of("body")).orElseThrow(),
                starts().orElseThrow(),
                ZoneId.of(of("zone")),
                of("place"),
                papers().orElseThrow(),
                "",
                "",
                0,
                null,
                null,
                null);
    }
}
