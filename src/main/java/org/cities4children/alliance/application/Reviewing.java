package org.cities4children.alliance.application;

import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the secretariat does with an application. */
@Component
public class Reviewing {

    private final ApplicationRows rows;
    private final Steps steps;

    Reviewing(ApplicationRows rows, Steps steps) {
        this.rows = rows;
        this.steps = steps;
    }

    /** Takes one into review; false when it is not waiting for that any more. */
    @Transactional
    public boolean take(UUID id, UUID by) {
        var held = rows.hold(id).filter(it -> Steps.leads(it, MembershipEdge.TAKE, By.SECRETARIAT));
        return go(held, MembershipEdge.TAKE, by, "");
    }

    /** Asks the applicant; false when somebody else did something with it meanwhile. */
    @Transactional
    public boolean ask(UUID id, int version, String question, UUID by) {
        var held = rows.hold(id)
                .filter(it -> it.version() == version)
                .filter(it -> Steps.leads(it, MembershipEdge.ASK, By.SECRETARIAT));
        return go(held, MembershipEdge.ASK, by, question);
    }

    private boolean go(Optional<KeptApplication> held, MembershipEdge edge, UUID by, String note) {
        held.ifPresent(it -> steps.go(it, edge, By.SECRETARIAT, by, note));
        return held.isPresent();
    }
}
