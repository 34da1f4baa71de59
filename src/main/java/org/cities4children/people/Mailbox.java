package org.cities4children.people;

import java.util.Locale;

/**
 * Where mail to an address arrives, as far as the address tells: what stands after a plus leads to the same mailbox.
 * Two who share one count as one person where two are needed.
 */
public record Mailbox(String key) {

    public static Mailbox of(String address) {
        var key = address.strip().toLowerCase(Locale.ROOT);
        int host = key.lastIndexOf('@');
        int plus = key.indexOf('+');
        return new Mailbox(plus > 0 && plus < host ? key.substring(0, plus) + key.substring(host) : key);
    }
}
