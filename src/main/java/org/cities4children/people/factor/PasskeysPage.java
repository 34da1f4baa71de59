package org.cities4children.people.factor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.cities4children.people.Person;
import org.cities4children.people.passkey.Passkey;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A person's passkeys, and the form that adds one; or one of them, and the form that takes it off.
 *
 * @param passkeys all of them, or the one
 * @param label as typed
 * @param trouble key of why a new one was not taken, or nothing
 * @param done key of what was just done, or nothing
 */
public record PasskeysPage(
        Person person,
        List<Passkey> passkeys,
        String label,
        List<Mistake> mistakes,
        @Nullable String trouble,
        @Nullable String done) {

    public PasskeysPage {
        passkeys = List.copyOf(passkeys);
        mistakes = List.copyOf(mistakes);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.passkeys"), null, PasskeysController.PATH)
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.account"), "/desk/account"));
    }

    /** The one that is to be taken off. */
    public Passkey passkey() {
        return passkeys.getFirst();
    }

    public String removal(Passkey passkey) {
        return PasskeysController.PATH + "/" + passkey.id() + "/removal";
    }

    /** Where its person lives. */
    public String when(Instant moment, Words words) {
        return words.at(moment.atZone(ZoneId.of(person.zone())));
    }

    public String used(Passkey passkey, Words words) {
        var used = passkey.used();
        return used == null ? words.t("people.passkey.unused") : words.t("people.passkey.used", when(used, words));
    }

    public @Nullable String mistakeAt(String field) {
        return mistakes.stream()
                .filter(it -> it.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }
}
