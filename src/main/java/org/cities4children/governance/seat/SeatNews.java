package org.cities4children.governance.seat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.runtime.edition.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what was done with a seat, tells those whom it concerns, and has public pages made anew. */
@Component
class SeatNews {

    private static final String VERB = "governance.seat.";

    private final Audit audit;
    private final SeatMail mail;
    private final Editions editions;

    SeatNews(Audit audit, SeatMail mail, Editions editions) {
        this.audit = audit;
        this.mail = mail;
        this.editions = editions;
    }

    void added(Seat seat, UUID by) {
        note(by, "add", seat, Map.of("number", Integer.toString(seat.number())));
    }

    void closed(Seat seat, UUID by) {
        note(by, "close", seat, Map.of());
    }

    void filled(Seat seat, Term term, UUID by) {
        var facts = facts(term);
        facts.put("first", term.first().toString());
        note(by, "fill", seat, facts);
        mail.tell("filled", seat, term, mail.concerned(term));
    }

    /** @param by null for the program */
    void ended(Seat seat, Term term, @Nullable UUID by) {
        note(by, "end", seat, facts(term));
        mail.tell("ended", seat, term, mail.concerned(term));
    }

    void given(Seat seat, Term term, UUID by) {
        note(by, "give", seat, facts(term));
    }

    void standIn(Seat seat, Term term, UUID by) {
        var facts = facts(term);
        if (term.standIn() != null) {
            facts.put("person", term.standIn().toString());
        }
        note(by, "stand-in", seat, facts);
        if (term.standIn() != null) {
            mail.tell("standing-in", seat, term, mail.concerned(term));
        }
    }

    /** What those did who hold it. */
    void own(UUID by, String what, Seat seat, Term term, Map<String, String> facts) {
        audit.note(new Deed(by, Mandate.object(term.organisation()), VERB + what, seat.object(), new TreeMap<>(facts)));
        editions.nextAfterCommit();
    }

    void note(@Nullable UUID by, String what, Seat seat, Map<String, String> facts) {
        audit.note(Deed.by(by, VERB + what, seat.object(), facts));
        editions.nextAfterCommit();
    }

    private static Map<String, String> facts(Term term) {
        return new HashMap<>(Map.of(
                "term",
                term.id().toString(),
                "organisation",
                term.organisation(),
                "last",
                term.calledOff() ? "never" : term.last().toString()));
    }
}
