package org.cities4children.governance.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.governance.audience.Audiences;
import org.cities4children.governance.audience.Reached;
import org.cities4children.people.Approvable;
import org.cities4children.people.Approval;
import org.cities4children.people.Approvals;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody writes to many alone (trust: SEC-15). In the transaction in which a second person agrees its readers are
 * found, written down and written to: so a program that dies has sent to nobody, or has all of it in its outbox.
 */
@Component
public class Sending implements Approvable {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** There is nobody whom mail reaches. */
        NOBODY,
        /** It waits for a second person already, or was sent. */
        LOCKED
    }

    private final CircularRows rows;
    private final Audiences audiences;
    private final Posting posting;
    private final Approvals approvals;
    private final Audit audit;

    Sending(CircularRows rows, Audiences audiences, Posting posting, Approvals approvals, Audit audit) {
        this.rows = rows;
        this.audiences = audiences;
        this.posting = posting;
        this.approvals = approvals;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "governance.circular";
    }

    @Override
    public Power asks() {
        return Power.PUT_DECISIONS;
    }

    @Override
    public String told(Approval approval, String whom, Words words) {
        var circular = rows.circular(Circular.of(approval.object()));
        return words.t(
                "governance.circular.approval",
                circular.map(Circular::subject).orElse("–"),
                circular.map(it -> audiences.name(it.audience(), words)).orElse("–"),
                approval.fact("people"));
    }

    @Override
    public Optional<String> path(Approval approval) {
        return Optional.of(Circular.path(Circular.of(approval.object())));
    }

    /** Asks a second person to agree; from here on nothing of it changes. */
    @Transactional
    public Outcome ask(UUID id, UUID by) {
        var circular = rows.hold(id).filter(Circular::isDraft);
        if (circular.isEmpty()) {
            return Outcome.LOCKED;
        }
        var reached = audiences.reach(circular.get().audience());
        if (reached.readers().isEmpty()) {
            return Outcome.NOBODY;
        }
        var facts = Map.of(
                "people", String.valueOf(reached.readers().size()),
                "revision", String.valueOf(circular.get().revision()));
        var asked = approvals.ask(this, Circular.object(id), null, facts, by);
        asked.ifPresent(_ -> rows.ask(id));
        return asked.isPresent() ? Outcome.DONE : Outcome.LOCKED;
    }

    /** What waits about one. */
    public List<Approval> waiting(Circular circular) {
        return approvals.waiting(circular.object());
    }

    /** Takes back what this person asked for; false when nobody waits any more, or somebody else asked. */
    public boolean withdraw(Circular circular, UUID by) {
        return waiting(circular).stream().anyMatch(it -> approvals.withdraw(it.id(), by));
    }

    @Override
    public boolean perform(Approval approval, UUID agreed) {
        var circular = rows.hold(Circular.of(approval.object()))
                .filter(it -> it.asked() != null && it.sent() == null)
                .filter(it -> String.valueOf(it.revision()).equals(approval.fact("revision")));
        var reached = circular.map(it -> audiences.reach(it.audience()))
                .filter(it -> !it.readers().isEmpty());
        reached.ifPresent(it -> send(circular.orElseThrow(), it, approval.by(), agreed));
        return reached.isPresent();
    }

    private void send(Circular circular, Reached reached, UUID by, UUID agreed) {
        rows.send(circular.id(), by, agreed, reached.organisations());
        posting.post(circular, reached);
        var facts = Map.of(
                "asked-by", by.toString(),
                "audience", circular.audience().key(),
                "people", String.valueOf(reached.readers().size()));
        audit.note(Deed.by(agreed, "governance.circular.send", circular.object(), facts));
    }

    /** It can be changed again, unless it was sent. */
    @Override
    public void ended(Approval approval) {
        rows.takeBack(Circular.of(approval.object()));
    }

    /** Has what still waits not be sent; one person is enough, and it is noted. */
    @Transactional
    public void stop(UUID id, UUID by) {
        rows.hold(id).filter(it -> it.sent() != null && it.stopped() == null).ifPresent(it -> {
            rows.stop(id, by);
            var facts = Map.of("stopped", String.valueOf(posting.stop(it)));
            audit.note(Deed.by(by, "governance.circular.stop", it.object(), facts));
        });
    }
}
