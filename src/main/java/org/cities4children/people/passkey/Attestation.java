package org.cities4children.people.passkey;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a browser sends after it made a passkey.
 *
 * @param client what the browser saw, as JSON
 * @param attestation what the device says of the key, as CBOR
 * @param transports how the device is reached
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes that are read once.
public record Attestation(byte[] client, byte[] attestation, List<String> transports) {

    private static final int MOST_TRANSPORTS = 10;

    public Attestation {
        transports = transports.stream()
                .filter(it -> it.matches("[a-z-]{1,20}"))
                .distinct()
                .limit(MOST_TRANSPORTS)
                .toList();
    }

    /** Reads it from the fields of a form. */
    public static Attestation read(UnaryOperator<String> fields) {
        return new Attestation(
                Bytes.read(fields.apply("client")),
                Bytes.read(fields.apply("attestation")),
                Arrays.asList(fields.apply("transports").split(" ")));
    }
}
