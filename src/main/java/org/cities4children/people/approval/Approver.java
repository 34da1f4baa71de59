package org.cities4children.people.approval;

import java.time.ZoneId;
import java.util.List;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.people.absence.Absence;

/**
 * Somebody who has a role that agrees, whether they could now or not.
 *
 * @param proven whether they have the second proof without which they do nothing
 * @param away days on which they are not there, from today on
 */
public record Approver(Person person, boolean proven, List<Absence> away) {

    public Approver {
        away = List.copyOf(away);
    }

    /** Which of their roles lets them agree. */
    public Role as() {
        return isAdministrator() ? Role.ADMINISTRATOR : Role.STAND_IN;
    }

    private boolean isAdministrator() {
        return person.roles().contains(Role.ADMINISTRATOR);
    }

    boolean counts() {
        return proven && !person.disabled();
    }

    Cover.Seat seat() {
        var zone = ZoneId.of(person.zone());
        return new Cover.Seat(
                person.mailbox().key(),
                isAdministrator(),
                away.stream()
                        .map(it -> new Cover.Away(
                                it.first().atStartOfDay(zone).toInstant(),
                                it.last().plusDays(1).atStartOfDay(zone).toInstant()))
                        .toList());
    }
}
