package org.cities4children.mailbox.deletion;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.Approvable;
import org.cities4children.people.Approval;
import org.cities4children.people.Approvals;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody makes a concern for a child vanish alone: whoever follows concerns wants it, somebody who may not read it
 * agrees (trust: SEC-15).
 */
@Component
class ConcernDeletion implements Approvable {

    private static final String OBJECT = "concern:";

    private final Approvals approvals;
    private final Deletions deletions;

    ConcernDeletion(Approvals approvals, Deletions deletions) {
        this.approvals = approvals;
        this.deletions = deletions;
    }

    @Override
    public String kind() {
        return "mailbox.concern-deletion";
    }

    @Override
    public Power asks() {
        return Power.READ_CONCERNS;
    }

    @Override
    public String told(Approval approval, String whom, Words words) {
        return words.t("mailbox.deletion.wanted", words.t("mailbox.deletion.reason." + approval.fact("reason")));
    }

    /** Nobody who follows concerns, be it another one, and nobody who stepped aside from this one. */
    @Override
    public boolean mayAgree(Approval approval, Person who) {
        return !Role.powersOf(who.roles()).contains(asks()) && !deletions.isAside(receipt(approval), who.id());
    }

    /** Who wants it gone, if somebody does. */
    Optional<UUID> wantedBy(String receipt) {
        return wish(receipt).map(Approval::by);
    }

    /** Wants it, as it ended now; does nothing when somebody wants it already. */
    @Transactional
    public void ask(String receipt, Reason reason, UUID by) {
        deletions.ended(receipt, by).ifPresent(it -> {
            var facts = Map.of("reason", reason.code(), "ended", it);
            approvals.ask(this, OBJECT + receipt, null, facts, by);
        });
    }

    /** Takes back what this person wanted. */
    void withdraw(String receipt, UUID by) {
        wish(receipt).ifPresent(it -> approvals.withdraw(it.id(), by));
    }

    private Optional<Approval> wish(String receipt) {
        return approvals.waiting(OBJECT + receipt).stream()
                .filter(it -> it.kind().equals(kind()))
                .findFirst();
    }

    private static String receipt(Approval approval) {
        return approval.object().substring(OBJECT.length());
    }

    @Override
    public boolean perform(Approval approval, UUID agreed) {
        var receipt = receipt(approval);
        var facts = Map.of(
                "reason", approval.fact("reason"), "asked-by", approval.by().toString());
        // One that was followed again since is another matter, and who stepped aside since has no say any more.
        return deletions
                        .ended(receipt, approval.by())
                        .filter(approval.fact("ended")::equals)
                        .isPresent()
                && deletions.deleteConcern(receipt, facts, agreed);
    }
}
