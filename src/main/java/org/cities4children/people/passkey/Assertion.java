package org.cities4children.people.passkey;

import java.util.function.UnaryOperator;

/**
 * What a browser sends after a passkey signed.
 *
 * @param credential which passkey
 * @param client what the browser saw, as JSON
 * @param authenticator what the device says of itself
 * @param signature of both
 * @param user whose passkey it is, as the device knows it
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes that are read once.
public record Assertion(byte[] credential, byte[] client, byte[] authenticator, byte[] signature, byte[] user) {

    /** Reads it from the fields of a form. */
    public static Assertion read(UnaryOperator<String> fields) {
        return new Assertion(
                Bytes.read(fields.apply("credential")),
                Bytes.read(fields.apply("client")),
                Bytes.read(fields.apply("authenticator")),
                Bytes.read(fields.apply("signature")),
                Bytes.read(fields.apply("user")));
    }
}
