package org.cities4children.people;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who may sign in.
 *
 * @param language in which they want to be written to, BCP 47
 * @param zone IANA time zone in which they live
 * @param disabled whether they may no longer come in
 * @param demonstration whether they are of the demonstration, so that everybody knows their password
 */
public record Person(
        UUID id,
        String name,
        String email,
        String language,
        String zone,
        List<Role> roles,
        boolean disabled,
        boolean demonstration) {

    public Person {
        roles = List.copyOf(roles);
    }

    /** The same for all ways to write an address in small or capital letters: how accounts are told apart. */
    public static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** The same person under another address. */
    public Person at(String other) {
        return new Person(id, name, other, language, zone, roles, disabled, demonstration);
    }

    /** Where their mail arrives; two persons who share it count as one where two are needed. */
    public Mailbox mailbox() {
        return Mailbox.of(email);
    }

    /** Their name and, since anybody may take any name, their address. */
    public String called() {
        return name + " (" + email + ")";
    }

    /** Whether what they may do asks for two proofs of who they are. */
    public boolean owesTwoFactors() {
        return !demonstration && !Role.powersOf(roles).isEmpty();
    }
}
