package org.cities4children.people.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.people.factor.SecondFactor;
import org.cities4children.people.session.Session;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.cities4children.web.choice.Offered;
import org.cities4children.web.choice.ZoneOptions;
import org.jspecify.annotations.Nullable;

/**
 * A person's own page.
 *
 * @param second which proofs they have beside the password
 * @param recoveryCodes how many recovery codes are left
 * @param home countries whose time zones stand first
 * @param done key of what was just done, or nothing
 */
public record AccountPage(
        Person person,
        SecondFactor.Standing second,
        int recoveryCodes,
        List<Session> sessions,
        Set<String> home,
        List<Mistake> mistakes,
        @Nullable String done) {

    public AccountPage {
        sessions = List.copyOf(sessions);
        home = Set.copyOf(home);
        mistakes = List.copyOf(mistakes);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.account"), null, "/desk/account").hidden();
    }

    /** Whether it matters when they are away. */
    public boolean agrees() {
        return Role.powersOf(person.roles()).contains(Power.APPROVE);
    }

    public Offered zones(Words words) {
        return ZoneOptions.of(home, words, List.of(person.zone()));
    }

    /** When a session was used, where its person lives. */
    public String when(Instant moment, Words words) {
        return words.at(moment.atZone(ZoneId.of(person.zone())));
    }

    public @Nullable String mistakeAt(String field) {
        return mistakes.stream()
                .filter(it -> it.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }
}
