package org.cities4children.alliance.mandate;

import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.mandate.Granting.Grant;
import org.cities4children.mail.EmailAddress;
import org.cities4children.people.Invites;
import org.cities4children.people.People;
import org.cities4children.web.Language;
import org.springframework.stereotype.Component;

/** The first who leads for a new member: whoever applied for it. */
@Component
public class FirstLead {

    private final People people;
    private final Granting granting;
    private final Invites invites;

    FirstLead(People people, Granting granting, Invites invites) {
        this.people = people;
        this.granting = granting;
        this.invites = invites;
    }

    /** Lets whoever has this address lead, in the running transaction; false when nobody has it who may come in. */
    public boolean give(String organisation, String email, UUID by) {
        return people.withEmail(email)
                .map(it -> new Grant(it.id(), Mandate.Role.LEAD, null))
                .filter(it -> granting.grant(organisation, it, by).isEmpty())
                .isPresent();
    }

    /** Invites them, unless their account is there and closed to them. */
    public void invite(String email, String name, Language language, UUID by) {
        if (people.withEmail(email).isEmpty()) {
            EmailAddress.of(email).ifPresent(it -> invites.member(it, name, language, by));
        }
    }
}
