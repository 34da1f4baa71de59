package org.cities4children.people.approval;

import java.util.List;
import java.util.stream.Stream;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** What waits for this person to agree, and the warning that nobody could. */
@Component
class ApprovalDuties implements Duties {

    private final KeptApprovals approvals;
    private final Warning warning;

    ApprovalDuties(KeptApprovals approvals, Warning warning) {
        this.approvals = approvals;
        this.warning = warning;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        if (!visitor.may(Power.APPROVE)) {
            return List.of();
        }
        var asked = approvals.approver(visitor.id()).stream()
                .flatMap(who -> approvals.waiting().stream().filter(it -> it.mayBeRefusedBy(who)))
                .map(it -> duty(it, words));
        var warned = warning.gap().stream()
                .map(it -> new Duty(
                        warning.since(it),
                        warning.told(it, visitor, words),
                        ApprovalsPage.PATH,
                        words.t("people.approvals.gap.go")));
        return Stream.concat(asked, warned).toList();
    }

    private Duty duty(Matter matter, Words words) {
        var approval = matter.approval();
        return new Duty(approval.asked(), matter.told(words), approval.path(), words.t("people.approvals.look"));
    }
}
