package org.cities4children.people.account;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cities4children.people.factor.SecondFactor;
import org.cities4children.people.register.Persons;
import org.cities4children.people.session.Sessions;
import org.cities4children.web.Language;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.cities4children.web.choice.HomeCountries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may change of their own. */
@Component
class Account {

    private static final int LONGEST = 200;

    private final Persons persons;
    private final Sessions sessions;
    private final SecondFactor second;
    private final HomeCountries home;

    Account(Persons persons, Sessions sessions, SecondFactor second, HomeCountries home) {
        this.persons = persons;
        this.sessions = sessions;
        this.second = second;
        this.home = home;
    }

    AccountPage show(UUID id, String session, List<Mistake> mistakes, @Nullable String done) {
        return new AccountPage(
                persons.person(id).orElseThrow(),
                second.standing(id),
                second.recoveryCodesLeft(id),
                sessions.all(id, session),
                home.codes(),
                mistakes,
                done);
    }

    /** Changes name, language and time zone; returns what has to be filled in otherwise. */
    List<Mistake> describe(UUID id, String name, String language, String zone, Words words) {
        var tidy = name.replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\\u200c\\u200d]]", "").strip();
        List<Mistake> mistakes = new ArrayList<>();
        if (tidy.isEmpty() || tidy.length() > LONGEST) {
            mistakes.add(new Mistake("name", words.t("people.name.missing")));
        }
        if (Language.of(language).isEmpty() || !ZoneId.getAvailableZoneIds().contains(zone)) {
            mistakes.add(new Mistake("zone", words.t("people.zone.missing")));
        }
        if (mistakes.isEmpty()) {
            persons.describe(id, tidy, language, zone);
        }
        return mistakes;
    }

    void endSession(UUID person, UUID session) {
        sessions.end(person, session);
    }
}
