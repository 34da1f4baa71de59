package org.cities4children.alliance.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Application;
import org.cities4children.alliance.Applications;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.register.NewMembers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does what the committee decides about applications. */
@Component
class Admissions implements Applications {

    private final ApplicationRows rows;
    private final Steps steps;
    private final NewMembers members;
    private final Memberships memberships;
    private final AwaitedLeads leads;

    Admissions(ApplicationRows rows, Steps steps, NewMembers members, Memberships memberships, AwaitedLeads leads) {
        this.rows = rows;
        this.steps = steps;
        this.members = members;
        this.memberships = memberships;
        this.leads = leads;
    }

    @Override
    public Optional<Application> application(UUID id) {
        return rows.application(id).filter(it -> it.sent() != null).map(KeptApplication::published);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(UUID id, LocalDate last, UUID by) {
        var held = rows.hold(id).filter(it -> it.published().mayBePut());
        held.ifPresent(it -> steps.put(it, last, by));
        return held.isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean approve(UUID id, UUID by) {
        var held = rows.hold(id).filter(KeptApplication::deciding);
        held.ifPresent(it -> admit(it, by));
        return held.isPresent();
    }

    private void admit(KeptApplication it, UUID by) {
        steps.approve(it, by);
        var key = members.add(it.sheet().organisation(), it.sheet().portrait());
        memberships.begin(key, by);
        leads.joined(it, key, by);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean decline(UUID id, String outcome, LocalDate again, UUID by) {
        var held = rows.hold(id).filter(KeptApplication::deciding);
        held.ifPresent(it -> steps.decline(it, outcome, again, by));
        return held.isPresent();
    }
}
