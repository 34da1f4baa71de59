package org.cities4children.people.approval;

import java.time.Clock;
import java.util.UUID;
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

    private static ApprovalsPage.Row row(Matter matter, Words words) {
        var approval = matter.approval();
        return new ApprovalsPage.Row(approval.path(), matter.told(words), matter.by(), approval.asked());
    }

    /** @param trouble key of why what was asked for was not done, or nothing */
    ApprovalPage one(UUID id, Visitor visitor, Words words, @Nullable String trouble) {
        var matter = approvals.of(id).orElseThrow(NotFoundException::new);
        var who = approvals.approver(visitor.id());
        return new ApprovalPage(
                matter.approval(),
                matter.told(words),
                matter.act().path(matter.approval()).orElse(null),
                matter.by(),
                matter.approval().by().equals(visitor.id()),
                who.filter(matter::mayBeAgreedBy).isPresent(),
                who.filter(matter::mayBeRefusedBy).isPresent(),
                people.zone(visitor.id()),
                trouble);
    }
}
