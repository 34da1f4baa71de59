package org.cities4children.mail.delivery;

import org.cities4children.mail.Trial;

/** What became of an attempt to hand a message over. */
sealed interface Outcome {

    /** The mail server has it. */
    record Sent(String answer) implements Outcome {}

    /** The mail server asks for patience, or broke off: another time. */
    record Deferred(String answer) implements Outcome {}

    /** The mail server will never take it. */
    record Refused(String answer) implements Outcome {}

    /** Our sender or sign-in is refused, or nobody answers: it would be so with every message. */
    record Trouble(Trial trial, String answer) implements Outcome {}

    /** The lease is another node's by now, or cannot be asked for; nothing was handed over. */
    record Lost() implements Outcome {}
}
