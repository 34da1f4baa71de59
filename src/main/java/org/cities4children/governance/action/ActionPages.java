package org.cities4children.governance.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.governance.meeting.Meeting;
import org.cities4children.governance.meeting.MeetingRows;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.springframework.stereotype.Component;

/** What the page of action items shows. */
@Component
class ActionPages {

    private static final int ENDED = 30;
    private static final int MEETINGS = 20;

    private final ActionRows rows;
    private final MeetingRows meetings;
    private final People people;

    ActionPages(ActionRows rows, MeetingRows meetings, People people) {
        this.rows = rows;
        this.meetings = meetings;
        this.people = people;
    }

    /** Who asks others sees all; whoever else, their own. */
    ActionsPage of(Visitor visitor, ActionForm form) {
        boolean may = visitor.may(Power.PUT_DECISIONS);
        var open = may ? rows.open() : rows.openOf(visitor.id());
        var ended = may ? rows.ended(ENDED) : List.<Action>of();
        var all = meetings.all().stream().filter(it -> it.isReadBy(visitor)).toList();
        var titles = all.stream().collect(Collectors.toMap(Meeting::id, Meeting::title));
        var owners = people.persons(Stream.concat(open.stream(), ended.stream())
                .map(Action::owner)
                .distinct()
                .toList());
        return new ActionsPage(
                open.stream().map(it -> line(it, owners, titles)).toList(),
                ended.stream().map(it -> line(it, owners, titles)).toList(),
                may ? all.stream().limit(MEETINGS).toList() : List.of(),
                form.tried(),
                form.id().toString());
    }

    private ActionsPage.Line line(Action it, Map<UUID, Person> owners, Map<UUID, String> titles) {
        var owner = owners.get(it.owner());
        return new ActionsPage.Line(
                it,
                owner == null || owner.disabled() ? "" : owner.name(),
                it.meeting() == null ? "" : titles.getOrDefault(it.meeting(), ""),
                it.isLate(today()));
    }

    LocalDate today() {
        return rows.today();
    }
}
