package org.cities4children.audit.chain;

/**
 * A link of the chain.
 *
 * @param number the entry that it seals
 * @param previous the entry sealed before, 0 before the first
 * @param hash 64 hexadecimal digits
 */
record Seal(long number, long previous, String hash) {

    /** What stands before the first. */
    static final Seal NONE = new Seal(0, 0, "0".repeat(64));
}
