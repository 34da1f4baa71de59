package org.cities4children.alliance.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.cities4children.alliance.Application;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.alliance.MembershipState;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Leads applications along their edges: the state, a line of the log, a note in the audit and a mail to the applicant,
 * in one transaction. Whoever calls holds the row.
 */
@Component
class Steps {

    /** By then the applicant may expect an answer. */
    static final int ANSWERED_WITHIN = 30;

    private static final String PUT = "put";

    private final ApplicationRows rows;
    private final StepRows steps;
    private final ApplicationMail mail;
    private final Audit audit;
    private final Clock clock;

    Steps(ApplicationRows rows, StepRows steps, ApplicationMail mail, Audit audit, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether this edge leads on from where an application is. */
    static boolean leads(KeptApplication it, MembershipEdge edge, By by) {
        return edge.leadsFrom(it.state()) && edge.isFor(by) && !it.deciding();
    }

    /** Goes an edge that is no decision. */
    void go(KeptApplication it, MembershipEdge edge, By by, @Nullable UUID person, String note) {
        boolean isAnew = by == By.APPLICANT;
        var expected = isAnew || it.expected() == null ? today().plusDays(ANSWERED_WITHIN) : it.expected();
        rows.lead(it.id(), edge.to(), expected);
        mail.tell(it, edge.code(), note(it, edge.code(), edge.to(), by, person, note), expected, note);
    }

    /** Notes that the committee decides until the end of a day. */
    void put(KeptApplication it, LocalDate last, UUID by) {
        rows.put(it.id(), last.plusDays(1));
        mail.tell(it, PUT, note(it, PUT, it.state(), By.SECRETARIAT, by, ""), last, "");
    }

    void approve(KeptApplication it, UUID by) {
        rows.approve(it.id(), by);
        var verb = MembershipEdge.APPROVE.code();
        mail.tell(it, verb, note(it, verb, MembershipState.APPROVED, By.COMMITTEE, null, ""), null, "");
    }

    void decline(KeptApplication it, String outcome, LocalDate again, UUID by) {
        rows.decline(it.id(), outcome, again, by);
        int number = note(it, MembershipEdge.DECLINE.code(), MembershipState.DECLINED, By.COMMITTEE, null, outcome);
        mail.declined(it, number, again, outcome);
    }

    /** Number of the step among those of the application. */
    private int note(KeptApplication it, String verb, MembershipState to, By by, @Nullable UUID person, String note) {
        int number = steps.count(it.id()) + 1;
        steps.add(it.id(), new ApplicationStep(number, verb, it.state(), to, by, person, clock.instant(), note));
        var facts = Map.of("from", it.state().code(), "to", to.code(), "by", by.code());
        audit.note(Deed.by(person, "alliance.application." + verb, Application.matter(it.id()), facts));
        return number;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
