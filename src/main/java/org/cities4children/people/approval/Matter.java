package org.cities4children.people.approval;

import org.cities4children.people.Approvable;
import org.cities4children.people.Approval;
import org.cities4children.people.Approval.State;
import org.cities4children.people.Mailbox;
import org.cities4children.people.Person;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * An approval with those whom it concerns.
 *
 * @param asker nobody when they are gone
 * @param about whom it is about; nobody when it is about nobody here
 */
record Matter(
        Approval approval,
        Approvable act,
        @Nullable Person asker,
        @Nullable Person about) {

    /** What is wanted, in a sentence; with the address, since anybody may call themselves what they like. */
    String told(Words words) {
        return act.told(approval, about == null ? "" : about.called(), words);
    }

    /** What who asked is called. */
    String by() {
        return asker == null ? "" : asker.name();
    }

    /** Whether this person may decide it: it waits, and they have neither asked for it nor gain by it. */
    boolean mayBeAgreedBy(Person who) {
        return mayBeRefusedBy(who) && !isAbout(who) && act.mayAgree(approval, who);
    }

    /** Whether this person may refuse it: also whom it is about, such as whose second proof somebody wants off. */
    boolean mayBeRefusedBy(Person who) {
        return approval.state() == State.OPEN && !isSame(who, asker);
    }

    private boolean isAbout(Person who) {
        return isSame(who, about)
                || act.address(approval)
                        .map(Mailbox::of)
                        .filter(who.mailbox()::equals)
                        .isPresent();
    }

    /** The one or, under another account of the same mailbox, the other. */
    static boolean isSame(Person who, @Nullable Person other) {
        return other != null && (who.id().equals(other.id()) || who.mailbox().equals(other.mailbox()));
    }
}
