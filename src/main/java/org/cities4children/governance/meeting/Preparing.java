package org.cities4children.governance.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls meetings and writes their agendas; each note in the audit comes with its row. */
@Component
public class Preparing {

    /** More points than any meeting gets through. */
    private static final int MOST_ITEMS = 50;

    private final MeetingRows rows;
    private final Audit audit;

    Preparing(MeetingRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** Calls one; who presses twice calls one. */
    @Transactional
    public void call(Meeting meeting, UUID by) {
        if (rows.add(meeting, by)) {
            var facts = Map.of(
                    "body", meeting.body().code(), "starts", meeting.starts().toString());
            audit.note(Deed.by(by, "governance.meeting.call", meeting.object(), facts));
        }
    }

    /** Says anew what it is called, when and where it is, unless its minutes are final; who meets stays. */
    @Transactional
    public void change(Meeting to, UUID by) {
        open(to.id()).ifPresent(it -> {
            rows.change(to);
            note(it, "governance.meeting.change", Map.of("starts", to.starts().toString()), by);
        });
    }

    /** Says that it does not take place, unless minutes of it were sent round. */
    @Transactional
    public void callOff(UUID meeting, UUID by) {
        open(meeting)
                .filter(it -> it.circulated() == null && it.calledOff() == null)
                .ifPresent(it -> {
                    rows.callOff(it.id());
                    note(it, "governance.meeting.call-off", Map.of(), by);
                });
    }

    /** Puts a point on the agenda; false when it is full, or its minutes are final. */
    @Transactional
    public boolean add(UUID meeting, String title, int minutes, String paper, UUID by) {
        var open = open(meeting).filter(it -> rows.agenda(it.id()).size() < MOST_ITEMS);
        open.ifPresent(it -> {
            rows.add(it.id(), title, minutes, paper);
            note(it, "governance.meeting.agenda", Map.of("points", count(it)), by);
        });
        return open.isPresent();
    }

    @Transactional
    public void remove(UUID meeting, int number, UUID by) {
        open(meeting)
                .filter(it -> rows.remove(it.id(), number))
                .ifPresent(it -> note(
                        it,
                        "governance.meeting.agenda",
                        Map.of("removed", String.valueOf(number), "points", count(it)),
                        by));
    }

    private String count(Meeting it) {
        return String.valueOf(rows.agenda(it.id()).size());
    }

    private Optional<Meeting> open(UUID meeting) {
        return rows.hold(meeting).filter(it -> it.approved() == null);
    }

    private void note(Meeting it, String verb, Map<String, String> facts, UUID by) {
        audit.note(Deed.by(by, verb, it.object(), new TreeMap<>(facts)));
    }
}
