package org.cities4children.people.factor;

import org.cities4children.people.People;
import org.cities4children.web.Head;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody is shown who has to give a second proof, or may set one up. */
@Component
class SecondFactorPages {

    private final SecondFactor second;
    private final People people;

    SecondFactorPages(SecondFactor second, People people) {
        this.second = second;
        this.people = people;
    }

    /**
     * Whether somebody may set up a proof: who has one has to give it first. Otherwise a password alone would be enough
     * to make a second proof of one's own.
     */
    boolean maySetUp(Visitor visitor) {
        return !visitor.owesFactor() || !second.standing(visitor.id()).isSetUp();
    }

    /** @param trouble key of what went wrong, or nothing */
    SecondFactorPage of(Visitor visitor, @Nullable String trouble) {
        var person = people.person(visitor.id()).orElseThrow();
        var standing = second.standing(person.id());
        var secret = maySetUp(visitor) && !standing.codes() ? second.offered(person.id()) : null;
        return SecondFactorPage.of(person, secret, standing, trouble);
    }

    boolean hasRecoveryCodes(Visitor visitor) {
        return second.recoveryCodesLeft(visitor.id()) > 0;
    }

    /** New ones, shown this once. */
    RecoveryCodesPage newRecoveryCodes(Visitor visitor, Words words) {
        var head = Head.of(words.t("people.recovery"), null, SecondFactorController.PATH)
                .hidden();
        return new RecoveryCodesPage(head, second.newRecoveryCodes(visitor.id()));
    }
}
