package org.cities4children.people.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.people.factor.SecondFactor;
import org.cities4children.people.session.Session;
import org.cities4children.runtime.intake.Codes;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A person's own page.
 *
 * @param second which proofs they have beside the password
 * @param recoveryCodes how many recovery codes are left
 * @param done key of what was just done, or nothing
 */
public record AccountPage(
        Person person,
        SecondFactor.Standing second,
        int recoveryCodes,
        List<Session> sessions,
        List<Mistake> mistakes,
        @Nullable String done) {

    public AccountPage {
        sessions = List.copyOf(sessions);
        mistakes = List.copyOf(mistakes);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.account"), null, "/desk/account").hidden();
    }

    /** Whether it matters when they are away. */
    public boolean agrees() {
        return Role.powersOf(person.roles()).contains(Power.APPROVE);
    }

    public List<String> zones() {
        return Codes.ZONES;
    }

    /** When a session was used, where its person lives. */
    public String when(Instant moment, Words words) {
        return words.moment(moment.atZone(ZoneId.of(person.zone())));
    }

    public @Nullable String mistakeAt(String field) {
        return mistakes.stream()
                .filter(it -> it.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }
}
