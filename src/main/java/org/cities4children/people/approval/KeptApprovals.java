package org.cities4children.people.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Approvable;
import org.cities4children.people.Approval;
import org.cities4children.people.Approval.State;
import org.cities4children.people.Approvals;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.runtime.retention.Retention;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may decide what waits; what is agreed is done at once, and once. */
@Component
class KeptApprovals implements Approvals, Retention {

    private final ApprovalRows rows;
    private final Kinds kinds;
    private final People people;
    private final ApprovalMail mail;
    private final Audit audit;

    KeptApprovals(ApprovalRows rows, Kinds kinds, People people, ApprovalMail mail, Audit audit) {
        this.rows = rows;
        this.kinds = kinds;
        this.people = people;
        this.mail = mail;
        this.audit = audit;
    }

    @Override
    @Transactional
    public Optional<Approval> ask(
            Approvable act, String object, @Nullable UUID person, Map<String, String> facts, UUID by) {
        // One past its time would stand in the way until the daily round.
        forgetOld();
        var asked = rows.add(act.kind(), object, person, facts, by);
        asked.ifPresent(it -> {
            note(Deed.by(by, "people.approval.ask", object, Map.of("kind", act.kind())));
            people.whoMay(Power.APPROVE).stream()
                    .filter(who -> mayDecide(it, who))
                    .forEach(who -> mail.ask(it, act, who));
        });
        return asked;
    }

    @Override
    public List<Approval> waiting(String object) {
        return waiting().stream().filter(it -> it.object().equals(object)).toList();
    }

    @Override
    public String told(Approval approval, Words words) {
        return kinds.of(approval).orElseThrow().told(approval, words);
    }

    @Override
    public boolean hasSecond(UUID by, UUID about) {
        return people.whoMay(Power.APPROVE).stream().anyMatch(it -> isNeither(it, by, about));
    }

    Optional<Approval> of(UUID id) {
        return rows.of(id).filter(it -> kinds.of(it).isPresent());
    }

    /** All that wait, the oldest first. */
    List<Approval> waiting() {
        return rows.waiting().stream().filter(it -> kinds.of(it).isPresent()).toList();
    }

    /** Whether this person may decide it: it waits, and they have neither asked for it nor gain by it. */
    boolean mayDecide(Approval approval, UUID by) {
        return people.whoMay(Power.APPROVE).stream()
                .filter(it -> it.id().equals(by))
                .anyMatch(it -> mayDecide(approval, it));
    }

    /** Whether this person may refuse it: also whom it is about, such as whose second proof somebody wants off. */
    boolean mayRefuse(Approval approval, UUID by) {
        return approval.state() == State.OPEN
                && people.whoMay(Power.APPROVE).stream()
                        .filter(it -> it.id().equals(by))
                        .anyMatch(it -> !isSame(it, approval.by()));
    }

    private boolean mayDecide(Approval approval, Person who) {
        return approval.state() == State.OPEN && isNeither(who, approval.by(), approval.person());
    }

    /** Neither of these two, nor one of them under another account. */
    private boolean isNeither(Person who, UUID by, @Nullable UUID about) {
        return !isSame(who, by) && (about == null || !isSame(who, about));
    }

    private boolean isSame(Person who, UUID other) {
        return who.id().equals(other)
                || people.person(other)
                        .filter(it -> it.mailbox().equals(who.mailbox()))
                        .isPresent();
    }

    /** Agrees, and does it; false when it waits no longer, when they may not, or when who asked no longer may. */
    @Transactional
    boolean agree(UUID id, UUID by) {
        return of(id).filter(it -> mayDecide(it, by))
                .filter(this::mayStillAsk)
                .flatMap(it -> rows.agree(id, by))
                .map(it -> {
                    var act = kinds.of(it).orElseThrow();
                    note(by, "people.approval.agree", it);
                    act.perform(it, by);
                    tellAsker(it, act);
                    return true;
                })
                .orElse(false);
    }

    /** Refuses it; false when it waits no longer, or when they may not. */
    @Transactional
    boolean refuse(UUID id, UUID by) {
        var refused = of(id).filter(it -> mayRefuse(it, by)).flatMap(it -> rows.refuse(id, by));
        refused.ifPresent(it -> {
            note(by, "people.approval.refuse", it);
            tellAsker(it, kinds.of(it).orElseThrow());
        });
        return refused.isPresent();
    }

    /** Takes back what they asked for themselves. */
    @Transactional
    boolean withdraw(UUID id, UUID by) {
        var withdrawn = rows.withdraw(id, by);
        withdrawn.ifPresent(it -> note(by, "people.approval.withdraw", it));
        return withdrawn.isPresent();
    }

    private boolean mayStillAsk(Approval approval) {
        return kinds.of(approval).stream()
                .flatMap(it -> people.whoMay(it.asks()).stream())
                .anyMatch(it -> it.id().equals(approval.by()));
    }

    /** Deletes what is past its time; who asked for what nobody decided is told. */
    @Override
    @Transactional
    public void forgetOld() {
        rows.forget().forEach(it -> {
            note(Deed.ofProgram("people.approval.lapse", it.object(), Map.of("kind", it.kind())));
            kinds.of(it).ifPresent(act -> tellAsker(it, act));
        });
    }

    private void tellAsker(Approval approval, Approvable act) {
        people.person(approval.by()).ifPresent(it -> mail.decided(approval, act, it));
    }

    private void note(UUID by, String verb, Approval approval) {
        var facts = Map.of("kind", approval.kind(), "asked-by", approval.by().toString());
        note(Deed.by(by, verb, approval.object(), facts));
    }

    private void note(Deed deed) {
        audit.note(deed);
    }
}
