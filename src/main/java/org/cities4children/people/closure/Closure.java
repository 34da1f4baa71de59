package org.cities4children.people.closure;

import java.util.UUID;
import org.cities4children.people.invitation.Invitations;
import org.cities4children.people.register.Addresses;
import org.cities4children.people.register.Persons;
import org.cities4children.people.session.Sessions;
import org.springframework.stereotype.Component;

/** Closes accounts and opens them again, in the running transaction. */
@Component
public class Closure {

    private final Persons persons;
    private final Addresses addresses;
    private final Invitations invitations;
    private final Sessions sessions;

    Closure(Persons persons, Addresses addresses, Invitations invitations, Sessions sessions) {
        this.persons = persons;
        this.addresses = addresses;
        this.invitations = invitations;
        this.sessions = sessions;
    }

    /** Invitations by somebody who is kept out open nothing any more: they may be a thief's way back. */
    public void close(UUID person) {
        persons.disable(person, true);
        invitations.endThoseOf(person);
        settle(person);
    }

    /** Lets somebody in again, with their password and second proof. */
    public void open(UUID person) {
        persons.disable(person, false);
        settle(person);
    }

    /** Either way a change of their address that waits comes to nothing. */
    private void settle(UUID person) {
        addresses.stay(person);
        sessions.endAll(person);
    }
}
