package org.cities4children.people.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Approvable;
import org.cities4children.people.Approval;
import org.cities4children.people.Approvals;
import org.cities4children.people.Person;
import org.cities4children.people.register.Persons;
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
    private final Matters matters;
    private final Persons persons;
    private final ApprovalMail mail;
    private final Audit audit;

    KeptApprovals(ApprovalRows rows, Matters matters, Persons persons, ApprovalMail mail, Audit audit) {
        this.rows = rows;
        this.matters = matters;
        this.persons = persons;
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
        asked.flatMap(matters::of).ifPresent(it -> {
            note(Deed.by(by, "people.approval.ask", object, Map.of("kind", act.kind())));
            persons.whoMay(Power.APPROVE).stream().filter(it::mayBeAgreedBy).forEach(who -> mail.ask(it, who));
        });
        return asked;
    }

    @Override
    public List<Approval> waiting(String object) {
        return rows.waiting().stream().filter(it -> it.object().equals(object)).toList();
    }

    @Override
    public List<Approval> waiting(Approvable act) {
        return rows.waiting().stream()
                .filter(it -> it.kind().equals(act.kind()))
                .toList();
    }

    @Override
    public String told(Approval approval, Words words) {
        return matters.of(approval).orElseThrow().told(words);
    }

    @Override
    public boolean hasSecond(UUID by, UUID about) {
        var these = persons.persons(List.of(by, about));
        return persons.whoMay(Power.APPROVE).stream()
                .anyMatch(it -> !Matter.isSame(it, these.get(by)) && !Matter.isSame(it, these.get(about)));
    }

    Optional<Matter> of(UUID id) {
        return rows.of(id).flatMap(matters::of);
    }

    /** All that wait, the oldest first. */
    List<Matter> waiting() {
        return matters.of(rows.waiting());
    }

    /** This person, if they are one of those who agree. */
    Optional<Person> approver(UUID id) {
        return persons.whoMay(Power.APPROVE).stream()
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    /**
     * Agrees, and does what is left to be done; false when it waits no longer, when they may not, or when who asked no
     * longer may.
     */
    @Transactional
    boolean agree(UUID id, UUID by) {
        persons.holdAdministrators();
        var who = approver(by);
        var agreed = of(id).filter(it -> who.filter(it::mayBeAgreedBy).isPresent())
                .filter(this::mayStillAsk)
                .flatMap(_ -> rows.agree(id, by))
                .flatMap(matters::of);
        agreed.ifPresent(it -> {
            note(by, "people.approval.agree", it.approval());
            end(it.act().perform(it.approval(), by) ? it : moot(it));
        });
        return agreed.isPresent();
    }

    private Matter moot(Matter agreed) {
        var approval = agreed.approval();
        note(Deed.ofProgram("people.approval.moot", approval.object(), Map.of("kind", approval.kind())));
        return rows.moot(approval.id()).flatMap(matters::of).orElse(agreed);
    }

    private void end(Matter matter) {
        tellAsker(matter);
        matter.act().ended(matter.approval());
    }

    /** Refuses it; false when it waits no longer, or when they may not. */
    @Transactional
    boolean refuse(UUID id, UUID by) {
        var who = approver(by);
        var refused = of(id).filter(it -> who.filter(it::mayBeRefusedBy).isPresent())
                .flatMap(_ -> rows.refuse(id, by))
                .flatMap(matters::of);
        refused.ifPresent(it -> {
            note(by, "people.approval.refuse", it.approval());
            end(it);
        });
        return refused.isPresent();
    }

    @Override
    @Transactional
    public boolean withdraw(UUID id, UUID by) {
        var withdrawn = rows.withdraw(id, by);
        withdrawn.ifPresent(it -> note(by, "people.approval.withdraw", it));
        withdrawn.flatMap(matters::of).ifPresent(it -> it.act().ended(it.approval()));
        return withdrawn.isPresent();
    }

    private boolean mayStillAsk(Matter matter) {
        return persons.whoMay(matter.act().asks()).stream()
                .anyMatch(it -> it.id().equals(matter.approval().by()));
    }

    /** Deletes what is past its time; who asked for what nobody decided is told. */
    @Override
    @Transactional
    public void forgetOld() {
        var lapsed = rows.forget();
        lapsed.forEach(it -> note(Deed.ofProgram("people.approval.lapse", it.object(), Map.of("kind", it.kind()))));
        matters.of(lapsed).forEach(this::end);
    }

    private void tellAsker(Matter matter) {
        if (matter.asker() != null) {
            mail.decided(matter, matter.asker());
        }
    }

    private void note(UUID by, String verb, Approval approval) {
        var facts = Map.of("kind", approval.kind(), "asked-by", approval.by().toString());
        note(Deed.by(by, verb, approval.object(), facts));
    }

    private void note(Deed deed) {
        audit.note(deed);
    }
}
