package org.cities4children.people.approval;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cities4children.people.Approval;
import org.cities4children.people.People;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what waits to whoever may agree. */
@Component
class ApprovalPages {

    private final KeptApprovals approvals;
    private final Warning warning;
    private final People people;
    private final Clock clock;

    ApprovalPages(KeptApprovals approvals, Warning warning, People people, Clock clock) {
        this.approvals = approvals;
        this.warning = warning;
        this.people = people;
        this.clock = clock;
    }

    ApprovalsPage all(Visitor visitor, Words words) {
        var warned = warning.gap().map(it -> warning.told(it, visitor, words)).orElse(null);
        var waiting = approvals.waiting().stream().map(it -> row(it, words)).toList();
        return new ApprovalsPage(waiting, warning.approvers(), warned, clock.instant());
    }

    private ApprovalsPage.Row row(Approval approval, Words words) {
        return new ApprovalsPage.Row(
                approval.path(), approvals.told(approval, words), name(approval.by()), approval.asked());
    }

    /** @param trouble key of why what was asked for was not done, or nothing */
    ApprovalPage one(UUID id, Visitor visitor, Words words, @Nullable String trouble) {
        var approval = approvals.of(id).orElseThrow(NotFoundException::new);
        return new ApprovalPage(
                approval,
                approvals.told(approval, words),
                name(approval.by()),
                approval.by().equals(visitor.id()),
                approvals.mayDecide(approval, visitor.id()),
                approvals.mayRefuse(approval, visitor.id()),
                people.zone(visitor.id()),
                trouble);
    }

    private String name(UUID person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }
}
