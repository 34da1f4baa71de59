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
}
