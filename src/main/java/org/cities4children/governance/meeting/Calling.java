package org.cities4children.governance.meeting;

import java.util.Map;
import java.util.UUID;
import org.cities4children.people.People;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Words;
import org.cities4children.web.choice.HomeCountries;
import org.springframework.stereotype.Component;

/** The form by which a meeting is called, for whoever fills it in. */
@Component
class Calling {

    private final People people;
    private final HomeCountries home;
    private final Ids ids;

    Calling(People people, HomeCountries home, Ids ids) {
        this.people = people;
        this.home = home;
        this.ids = ids;
    }

    /** Empty, with the time zone in which somebody lives. */
    MeetingForm blank(UUID person) {
        return MeetingForm.empty(ids.next(), people.zone(person));
    }

    /** As it was sent; one that was not ours gets another id. */
    MeetingForm read(Map<String, String> sent, Words words) {
        return MeetingForm.of(sent, Ids.read(sent.getOrDefault("id", "")).orElseGet(ids::next), words);
    }

    NewMeetingPage page(MeetingForm form, boolean isNew) {
        return new NewMeetingPage(form.tried(), form.id().toString(), home.codes(), isNew);
    }
}
