package org.cities4children.people.password;

import java.util.Map;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.register.Addresses;
import org.cities4children.people.session.Sessions;
import org.springframework.stereotype.Component;

/**
 * Puts another password in the place of one, ends sessions and a change of address that waits, and notes it: all of it,
 * or nothing.
 */
@Component
public class Replacement {

    private final Passwords passwords;
    private final Addresses addresses;
    private final Sessions sessions;
    private final Audit audit;

    Replacement(Passwords passwords, Addresses addresses, Sessions sessions, Audit audit) {
        this.passwords = passwords;
        this.addresses = addresses;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** What is kept of a password; made before a transaction begins, since it may have to wait for its turn. */
    public String made(String fresh) {
        return passwords.made(fresh);
    }

    /**
     * Sets a person's own password.
     *
     * @param made what is kept of it
     * @param session the secret of the session that goes on; empty when all end
     * @param verb how it is noted
     */
    public void set(UUID person, String made, String session, String verb) {
        audit.note(Deed.by(person, verb, "person:" + person, Map.of()), () -> {
            passwords.keep(person, made);
            addresses.stay(person);
            sessions.endOthers(person, session);
        });
    }
}
