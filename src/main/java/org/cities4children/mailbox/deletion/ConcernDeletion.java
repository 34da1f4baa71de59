package org.cities4children.mailbox.deletion;

import java.util.Map;
import java.util.UUID;
import org.cities4children.people.Approvable;
import org.cities4children.people.Approval;
import org.cities4children.people.Approvals;
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

    boolean isWanted(String receipt) {
        return approvals.waiting(OBJECT + receipt).stream()
                .anyMatch(it -> it.kind().equals(kind()));
    }

    /** Wants it; does nothing when somebody wants it already. */
    @Transactional
    public void ask(String receipt, Reason reason, UUID by) {
        approvals.ask(this, OBJECT + receipt, null, Map.of("reason", reason.code()), by);
    }

    @Override
    public void perform(Approval approval, UUID agreed) {
        var facts = Map.of(
                "reason", approval.fact("reason"), "asked-by", approval.by().toString());
        deletions.deleteConcern(approval.object().substring(OBJECT.length()), facts, agreed);
    }
}
