package org.cities4children.publishing.register;

/** The wished address belongs, or once belonged, to another publication. */
final class AddressTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AddressTaken(String slug) {
        super("The address \"" + slug + "\" belongs to another publication.");
    }
}
