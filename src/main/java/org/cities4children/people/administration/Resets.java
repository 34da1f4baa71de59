package org.cities4children.people.administration;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.Approvable;
import org.cities4children.people.Approval;
import org.cities4children.people.Approvals;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.people.factor.LostFactor;
import org.cities4children.people.notice.Notices;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lost second proofs: an administrator wants them taken off, which always takes two (trust: SEC-33). */
@Component
class Resets implements Approvable {

    private final Approvals approvals;
    private final People people;
    private final LostFactor lost;
    private final Notices notices;

    Resets(Approvals approvals, People people, LostFactor lost, Notices notices) {
        this.approvals = approvals;
        this.people = people;
        this.lost = lost;
        this.notices = notices;
    }

    @Override
    public String kind() {
        return "people.reset";
    }

    @Override
    public Power asks() {
        return Power.MANAGE_PEOPLE;
    }

    @Override
    public String told(Approval approval, String whom, Words words) {
        return words.t("people.approval.reset", whom);
    }

    /** Wants it; the person is told. Nobody wants it for themselves. */
    @Transactional
    boolean ask(Person person, UUID by) {
        boolean isAsked = !person.id().equals(by)
                && approvals
                        .ask(this, "person:" + person.id(), person.id(), Map.of(), by)
                        .isPresent();
        if (isAsked) {
            notices.tell(person, "people.reset.mail.asked");
        }
        return isAsked;
    }

    @Override
    public boolean perform(Approval approval, UUID agreed) {
        var person = Optional.ofNullable(approval.person()).flatMap(people::person);
        person.ifPresent(it -> lost.reset(it, approval.by(), agreed));
        return person.isPresent();
    }
}
