package org.cities4children.exchange.intake;

/** An import or an undoing that cannot be done at all, and why, in a sentence. */
public class IntakeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IntakeRefused(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Another one has its turn: this one can be done later. */
    public static final class Busy extends IntakeRefused {

        private static final long serialVersionUID = 1L;

        Busy() {
            super("Another import is running; try again when it has ended.");
        }
    }
}
