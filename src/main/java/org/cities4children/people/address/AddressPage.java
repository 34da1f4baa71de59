package org.cities4children.people.address;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.cities4children.people.Person;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A person's address, and how they get another one.
 *
 * @param change the one that waits, or nothing
 * @param ways by which they can be asked who they are
 * @param typed address that was typed
 */
public record AddressPage(
        Person person, @Nullable Change change, Proofs.Ways ways, String typed, List<Mistake> mistakes) {

    static final String PATH = "/desk/account/address";

    public AddressPage {
        mistakes = List.copyOf(mistakes);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.email"), null, PATH).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.account"), "/desk/account"));
    }

    public boolean byPasskey() {
        return ways.passkey();
    }

    public boolean byPassword() {
        return ways.password();
    }

    /** When it is done at the earliest, where its person lives. */
    public String when(Instant due, Words words) {
        return words.at(due.atZone(ZoneId.of(person.zone())));
    }

    public @Nullable String mistakeAt(String field) {
        return mistakes.stream()
                .filter(it -> it.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }
}
