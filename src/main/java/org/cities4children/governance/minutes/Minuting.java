package org.cities4children.governance.minutes;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.governance.meeting.Meeting;
import org.cities4children.governance.meeting.MeetingRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes minutes, shows them to those who can correct them, and makes them final. */
@Component
class Minuting {

    /** What came of it. */
    enum Outcome {
        DONE,
        /** The meeting has not begun. */
        EARLY,
        /** Somebody else wrote meanwhile. */
        OVERTAKEN,
        /** There is nothing to show. */
        EMPTY,
        /** A correction waits for its answer, or the week for them is not over. */
        WAITING,
        /** Somebody has sent more corrections than anybody needs. */
        MANY,
        /** They are final, or can no longer be corrected. */
        OVER
    }

    private static final int MOST_CORRECTIONS = 20;

    private final MeetingRows meetings;
    private final MinutesRows rows;
    private final MinutesMail mail;
    private final Audit audit;
    private final Clock clock;

    Minuting(MeetingRows meetings, MinutesRows rows, MinutesMail mail, Audit audit, Clock clock) {
        this.meetings = meetings;
        this.rows = rows;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a text of the minutes, and who was there.
     *
     * @param present names of organisations by their ids
     */
    @Transactional
    public Outcome write(UUID id, MinutesForm form, Map<String, String> present, UUID by) {
        return meetings.hold(id)
                .map(it -> {
                    if (it.approved() != null) {
                        return Outcome.OVER;
                    }
                    if (!it.hasBegun(clock.instant())) {
                        return Outcome.EARLY;
                    }
                    if (it.revision() != form.revision()) {
                        return Outcome.OVERTAKEN;
                    }
                    if (it.circulated() != null && form.minutes().isEmpty()) {
                        return Outcome.EMPTY;
                    }
                    meetings.write(id, form.minutes(), form.guests());
                    rows.attend(id, present);
                    note(it, "governance.minutes.write", Map.of("revision", String.valueOf(it.revision() + 1)), by);
                    return Outcome.DONE;
                })
                .orElse(Outcome.OVER);
    }

    /** Shows them to all who may correct them, who are told by mail; the week begins. */
    @Transactional
    public Outcome circulate(UUID id, UUID by) {
        return meetings.hold(id)
                .map(it -> {
                    if (it.circulated() != null) {
                        return Outcome.DONE;
                    }
                    if (it.minutes().isEmpty()) {
                        return Outcome.EMPTY;
                    }
                    meetings.circulate(id);
                    meetings.meeting(id).ifPresent(mail::tell);
                    note(it, "governance.minutes.circulate", Map.of(), by);
                    return Outcome.DONE;
                })
                .orElse(Outcome.OVER);
    }

    /** Writes down what somebody would have otherwise. */
    @Transactional
    public Outcome correct(UUID id, UUID correction, String text, UUID by) {
        var open = meetings.hold(id).filter(it -> it.takesCorrections(clock.instant()));
        if (open.isPresent() && rows.corrected(id, by) >= MOST_CORRECTIONS) {
            return Outcome.MANY;
        }
        open.filter(_ -> rows.correct(correction, id, by, text))
                .ifPresent(
                        it -> note(it, "governance.minutes.correct", Map.of("correction", correction.toString()), by));
        return open.isPresent() ? Outcome.DONE : Outcome.OVER;
    }

    /** Notes whether a correction was taken. */
    @Transactional
    public Optional<Outcome> answer(UUID id, UUID correction, boolean taken, UUID by) {
        var answer = taken ? "taken" : "not-taken";
        return meetings.hold(id)
                .filter(it -> it.approved() == null && rows.answer(correction, id, answer))
                .map(it -> {
                    var facts = Map.of("correction", correction.toString(), "answer", answer);
                    note(it, "governance.minutes.answer", facts, by);
                    return Outcome.DONE;
                });
    }

    /**
     * Makes them final, once the week is over and every correction has its answer.
     *
     * @param revision of the text that whoever approves has seen
     */
    @Transactional
    public Outcome approve(UUID id, int revision, UUID by) {
        return meetings.hold(id)
                .map(it -> {
                    if (it.approved() != null) {
                        return Outcome.DONE;
                    }
                    if (it.revision() != revision) {
                        return Outcome.OVERTAKEN;
                    }
                    if (!it.awaitsApproval(clock.instant())
                            || rows.corrections(id).stream().anyMatch(Correction::isOpen)) {
                        return Outcome.WAITING;
                    }
                    meetings.approve(id);
                    note(it, "governance.minutes.approve", Map.of("revision", String.valueOf(it.revision())), by);
                    return Outcome.DONE;
                })
                .orElse(Outcome.OVER);
    }

    private void note(Meeting it, String verb, Map<String, String> facts, UUID by) {
        audit.note(Deed.by(by, verb, it.object(), facts));
    }
}
