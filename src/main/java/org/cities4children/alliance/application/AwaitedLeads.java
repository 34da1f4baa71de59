package org.cities4children.alliance.application;

import java.util.UUID;
import org.cities4children.alliance.mandate.FirstLead;
import org.cities4children.people.Newcomers;
import org.cities4children.people.Person;
import org.cities4children.web.Language;
import org.springframework.stereotype.Component;

/** Lets whoever applied for an organisation lead it: at once, or as soon as they have come in. */
@Component
class AwaitedLeads implements Newcomers {

    private final LeadRows rows;
    private final FirstLead lead;

    AwaitedLeads(LeadRows rows, FirstLead lead) {
        this.rows = rows;
        this.lead = lead;
    }

    /** An application became this member. */
    void joined(KeptApplication it, String organisation, UUID by) {
        rows.joined(it.id(), organisation);
        if (lead.give(organisation, it.sheet().email(), by)) {
            rows.led(it.id());
        } else {
            var language = Language.of(it.language()).orElse(Language.ENGLISH);
            lead.invite(it.sheet().email(), it.sheet().name(), language, by);
        }
    }

    @Override
    public void came(Person person) {
        rows.awaiting(person.email()).forEach(it -> {
            // Somebody else may lead by now, whom the secretariat named; then nothing is given, now or later.
            lead.give(it.organisation(), person.email(), it.by());
            rows.led(it.id());
        });
    }
}
