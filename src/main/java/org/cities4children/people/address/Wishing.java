package org.cities4children.people.address;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cities4children.mail.EmailAddress;
import org.cities4children.people.Person;
import org.cities4children.people.passkey.Refusal;
import org.cities4children.people.password.Verdict;
import org.cities4children.people.register.Persons;
import org.cities4children.runtime.limit.Limits;
import org.cities4children.runtime.limit.Limits.Limit;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Whether somebody may ask for another address, and with what they typed. */
@Component
class Wishing {

    private static final Limit OF_PERSON = new Limit(5, Duration.ofDays(1));
    private static final Limit OF_ADDRESS = new Limit(3, Duration.ofMinutes(30));

    private final Persons persons;
    private final AddressChange change;
    private final Proofs proofs;
    private final Limits limits;

    Wishing(Persons persons, AddressChange change, Proofs proofs, Limits limits) {
        this.persons = persons;
        this.change = change;
        this.proofs = proofs;
        this.limits = limits;
    }

    Person person(UUID id) {
        return persons.person(id).orElseThrow();
    }

    Optional<Change> waiting(UUID person) {
        return change.of(person);
    }

    void stop(UUID person) {
        change.stop(person);
    }

    Proofs.Ways ways(UUID person) {
        return proofs.of(person);
    }

    /** Asks for it with the password. */
    Verdict ask(UUID id, String email, String password, Words words) {
        return ask(id, email, "email", () -> proofs.password(id, password, words), words);
    }

    /**
     * Asks for it with a passkey.
     *
     * @param refusal why that is not taken; nothing when it is theirs
     */
    Verdict ask(UUID id, String email, Optional<Refusal> refusal, Words words) {
        var proof = proofs.passkey(id, refusal, words);
        return ask(id, email, "fresh", () -> proof, words);
    }

    /**
     * Asks for it, when it is in order. Nothing in the answer depends on whose the new address is.
     *
     * @param field in which the address was typed
     */
    private Verdict ask(UUID id, String email, String field, Supplier<Verdict> proof, Words words) {
        var person = person(id);
        var fresh = EmailAddress.of(email.strip());
        if (person.demonstration()) {
            return Verdict.mistake(field, words.t("people.address.demo"));
        }
        if (fresh.isEmpty()) {
            return Verdict.mistake(field, words.t("people.email.missing"));
        }
        if (Person.key(fresh.get().text()).equals(Person.key(person.email()))) {
            return Verdict.mistake(field, words.t("people.address.same"));
        }
        var verdict = proof.get();
        if (!verdict.isFine()) {
            return verdict;
        }
        var pause = pause(id, fresh.get());
        if (!pause.isZero()) {
            return new Verdict(List.of(new Mistake(field, words.t("people.address.often"))), pause);
        }
        change.begin(person, fresh.get());
        return Verdict.FINE;
    }

    private Duration pause(UUID person, EmailAddress fresh) {
        var ofPerson = limits.take("address change of", person.toString(), OF_PERSON);
        var ofAddress = limits.take("address change to", fresh.comparable(), OF_ADDRESS);
        return ofPerson.compareTo(ofAddress) > 0 ? ofPerson : ofAddress;
    }
}
