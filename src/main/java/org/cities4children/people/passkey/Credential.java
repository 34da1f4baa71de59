package org.cities4children.people.passkey;

import java.util.List;

/**
 * What is kept of a passkey to recognise it.
 *
 * @param id as its device calls it
 * @param key attested credential data: the public key and how it signs
 * @param counter how often it signed, as it said last
 * @param transports how its device is reached
 * @param isEligible whether it may be on several devices
 * @param isBackedUp whether it is
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes as they are kept; nobody compares two of them.
record Credential(
        byte[] id, byte[] key, long counter, List<String> transports, boolean isEligible, boolean isBackedUp) {

    Credential {
        transports = List.copyOf(transports);
    }
}
