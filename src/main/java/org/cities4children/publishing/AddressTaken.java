package org.cities4children.publishing;

/** The wished address belongs, or once belonged, to another publication. */
public final class AddressTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AddressTaken(String slug) {
        super("The address \"" + slug + "\" belongs to another publication.");
    }

    /** What to say about it. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
