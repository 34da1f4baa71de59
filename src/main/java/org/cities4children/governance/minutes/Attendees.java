package org.cities4children.governance.minutes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cities4children.alliance.Organisations;
import org.cities4children.governance.Committee;
import org.cities4children.governance.meeting.Meeting.Body;
import org.springframework.stereotype.Component;

/** Which organisations may be at a meeting. */
@Component
class Attendees {

    private final Organisations organisations;
    private final Committee committee;

    Attendees(Organisations organisations, Committee committee) {
        this.organisations = organisations;
        this.committee = committee;
    }

    /** Their names, by their addresses. */
    Map<String, String> of(Body body) {
        var all = new LinkedHashMap<String, String>();
        organisations.members().forEach(it -> all.put(it.slug(), it.name()));
        if (body == Body.COMMITTEE) {
            all.keySet().retainAll(committee.members());
        }
        return all;
    }
}
