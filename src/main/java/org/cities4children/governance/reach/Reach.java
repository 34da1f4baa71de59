package org.cities4children.governance.reach;

import java.util.List;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Memberships;
import org.cities4children.ballots.Voter;
import org.springframework.stereotype.Component;

/** Which members could answer now. */
@Component
public class Reach {

    private final Mandates mandates;
    private final Memberships memberships;

    Reach(Mandates mandates, Memberships memberships) {
        this.mandates = mandates;
        this.memberships = memberships;
    }

    /** Each member for which somebody has a binding mandate, once. */
    public List<Voter> roll() {
        return holders().stream()
                .map(it -> new Voter(Mandate.object(it.organisation()), it.name()))
                .distinct()
                .toList();
    }

    /** For how many members nobody could answer. */
    public int mute() {
        return memberships.counting().size() - roll().size();
    }

    /** Who may bind a member now that counts. */
    List<Mandate> holders() {
        return mandates.binding();
    }

    /** Who may bind this voter now. */
    List<Mandate> holders(String voter) {
        return mandates.binding().stream()
                .filter(it -> Mandate.object(it.organisation()).equals(voter))
                .toList();
    }
}
