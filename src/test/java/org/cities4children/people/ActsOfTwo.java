package org.cities4children.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cities4children.people.invitation.Invitations;
import org.cities4children.people.passkey.Device;
import org.cities4children.people.passkey.Owner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A program in which things take two persons: Ada administers it, Mei stands in, and others come as a test needs them
 * and are gone after it.
 */
public abstract class ActsOfTwo {

    protected static final String APPROVALS = "/desk/approvals";

    @LocalServerPort
    protected int port;

    @Autowired
    protected People people;

    @Autowired
    protected Invitations invitations;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected Clock clock;

    protected SignedIn ada;
    protected SignedIn mei;

    private final List<Owner> invited = new ArrayList<>();
    private final List<String> guests = new ArrayList<>();

    @BeforeEach
    void open() {
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
        mei = SignedIn.as(Role.STAND_IN, port);
    }

    @AfterEach
    void close() {
        ada.close();
        mei.close();
        invited.forEach(Owner::close);
        jdbc.sql("delete from people.persons where email_key = any(:keys)")
                .param("keys", guests.toArray(String[]::new))
                .update();
        jdbc.sql("delete from people.invitations where email_key = any(:keys)")
                .param("keys", guests.toArray(String[]::new))
                .update();
        jdbc.sql("delete from people.approvals").update();
        jdbc.sql("delete from people.absences").update();
    }

    /** Somebody who comes in with this role and a second proof. */
    protected Owner come(String email, Role role) {
        leavesAfterwards(email);
        var guest = Owner.invited(email, role, invitations, port);
        invited.add(guest);
        guest.add(Device.ofOurs());
        return guest;
    }

    /** Somebody without a role, who does not come in. */
    protected UUID known(String name) {
        var id = Somebody.in(jdbc, clock).called(name);
        leavesAfterwards(people.person(id).orElseThrow().email());
        return id;
    }

    /** Has whoever gets this address be gone after the test. */
    protected void leavesAfterwards(String email) {
        guests.add(email);
    }

    /** Where the one thing that waits is shown. */
    protected String waiting() {
        return APPROVALS + "/"
                + jdbc.sql("select id from people.approvals where state = 'open'")
                        .query(UUID.class)
                        .single();
    }

    protected UUID id(String email) {
        return people.withEmail(email).orElseThrow().id();
    }

    protected List<Role> roles(UUID person) {
        return people.person(person).orElseThrow().roles();
    }

    /** What was noted of a person, the oldest first. */
    protected List<String> verbs(UUID person) {
        return jdbc.sql("select verb from audit.entries where object = :object order by number")
                .param("object", "person:" + person)
                .query(String.class)
                .list();
    }
}
