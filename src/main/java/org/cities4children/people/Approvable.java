package org.cities4children.people;

import java.util.Optional;
import java.util.UUID;
import org.cities4children.web.Power;
import org.cities4children.web.Words;

/** A kind of act that takes two persons; each room that has one brings it as a bean. */
public interface Approvable {

    /** As it is kept, such as {@code people.grant}. */
    String kind();

    /** What one needs to ask for it, and needs still when somebody agrees. */
    Power asks();

    /**
     * What is wanted, in a sentence for whoever is to agree.
     *
     * @param whom it is about, by name and address; empty when it is about nobody here
     */
    String told(Approval approval, String whom, Words words);

    /** Where what is wanted can be read in full, when that is somewhere else. */
    default Optional<String> path(Approval approval) {
        return Optional.empty();
    }

    /** The e-mail address of whom it is about, where they are nobody here yet. */
    default Optional<String> address(Approval approval) {
        return Optional.empty();
    }

    /** Whether this person may agree, as far as the room knows: nobody decides about what they may not touch. */
    default boolean mayAgree(Approval approval, Person who) {
        return true;
    }

    /**
     * Does it, and notes it in the audit, in the transaction in which a second person agreed. What cannot be done any
     * more is left; then this is false, and who agreed and who asked are told so.
     */
    boolean perform(Approval approval, UUID agreed);

    /** It waits no longer, whatever became of it; in the same transaction. */
    default void ended(Approval approval) {}
}
