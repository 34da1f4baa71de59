package org.cities4children.governance.reach;

import java.util.List;
import java.util.stream.Collectors;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.Organisations;
import org.cities4children.ballots.Voter;
import org.springframework.stereotype.Component;

/** Which members could answer now. */
@Component
public class Reach {

    private final Mandates mandates;
    private final Organisations organisations;

    Reach(Mandates mandates, Organisations organisations) {
        this.mandates = mandates;
        this.organisations = organisations;
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
        return organisations.members().size() - roll().size();
    }

    /** Who may bind a member now. */
    List<Mandate> holders() {
        var members = organisations.members().stream().map(Organisation::slug).collect(Collectors.toSet());
        return mandates.binding().stream()
                .filter(it -> members.contains(it.slug()))
                .toList();
    }

    /** Who may bind this voter now. */
    List<Mandate> holders(String voter) {
        return mandates.binding().stream()
                .filter(it -> Mandate.object(it.organisation()).equals(voter))
                .toList();
    }
}
