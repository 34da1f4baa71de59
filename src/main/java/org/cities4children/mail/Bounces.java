package org.cities4children.mail;

/** Understands mail that comes back. */
public interface Bounces {

    /** So many octets of a mail are looked at: what a report says stands before our own mail. */
    int ENOUGH = 1 << 20;

    /** What a mail says, from its raw octets, which may be cut anywhere. */
    Bounce read(byte[] mail);
}
