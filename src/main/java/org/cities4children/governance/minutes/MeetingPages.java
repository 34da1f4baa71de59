package org.cities4children.governance.minutes;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cities4children.governance.meeting.Meeting;
import org.cities4children.governance.meeting.MeetingRows;
import org.cities4children.people.People;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.springframework.stereotype.Component;

/** What the pages of meetings show, and to whom. */
@Component
class MeetingPages {

    private final MeetingRows rows;
    private final MinutesRows minutes;
    private final Attendees attendees;
    private final People people;
    private final Clock clock;

    MeetingPages(MeetingRows rows, MinutesRows minutes, Attendees attendees, People people, Clock clock) {
        this.rows = rows;
        this.minutes = minutes;
        this.attendees = attendees;
        this.people = people;
        this.clock = clock;
    }

    MeetingPage one(Meeting meeting, Visitor visitor, MeetingPage.Typing typing) {
        var now = clock.instant();
        boolean may = visitor.may(Power.PUT_DECISIONS);
        var attendance = minutes.attendance(meeting.id());
        boolean shown = may || meeting.circulated() != null;
        return new MeetingPage(
                meeting,
                agenda(meeting),
                shown ? List.copyOf(attendance.values()) : List.of(),
                shown ? meeting.minutes() : "",
                shown ? corrections(meeting) : List.of(),
                new MeetingPage.Rights(
                        may && meeting.approved() == null,
                        may && meeting.approved() == null && meeting.hasBegun(now),
                        meeting.takesCorrections(now),
                        may && meeting.awaitsApproval(now)),
                choices(meeting, attendance, typing),
                typing);
    }

    private List<MeetingPage.Point> agenda(Meeting meeting) {
        var points = new ArrayList<MeetingPage.Point>();
        var at = meeting.begins();
        for (var item : rows.agenda(meeting.id())) {
            points.add(
                    new MeetingPage.Point(item.number(), item.title(), item.paper(), at.toLocalTime(), item.minutes()));
            at = at.plus(Duration.ofMinutes(item.minutes()));
        }
        return points;
    }

    private List<MeetingPage.Said> corrections(Meeting meeting) {
        var all = minutes.corrections(meeting.id());
        var names = people.names(all.stream().map(Correction::person).toList());
        return all.stream()
                .map(it -> new MeetingPage.Said(
                        it.id().toString(), names.getOrDefault(it.person(), ""), it.text(), it.answer()))
                .toList();
    }

    /** Organisations that may have been there: those that are members now, and those that were said to have been. */
    Map<String, String> candidates(Meeting meeting) {
        return candidates(meeting, minutes.attendance(meeting.id()));
    }

    private Map<String, String> candidates(Meeting meeting, Map<String, String> attendance) {
        var all = attendees.of(meeting.body());
        // As they were called when they were there.
        attendance.forEach(all::put);
        return all;
    }

    private List<MeetingPage.Choice> choices(
            Meeting meeting, Map<String, String> attendance, MeetingPage.Typing typing) {
        var chosen = typing.present() == null ? List.copyOf(attendance.keySet()) : typing.present();
        return candidates(meeting, attendance).entrySet().stream()
                .map(it -> new MeetingPage.Choice(it.getKey(), it.getValue(), chosen.contains(it.getKey())))
                .toList();
    }
}
