package org.cities4children.runtime;

/** A row that cannot be taken in, and why, in words for the person who sent it. */
public class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public RowRefused(String field, String reason) {
        super(reason);
        this.field = field;
    }

    /** The field that is wrong, as it is named in the row. */
    public String field() {
        return field;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
