package org.cities4children.runtime;

import java.util.List;

/** A row that cannot be taken in, and why, for the person who sent it. */
public class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Reason reason;

    /**
     * Refuses a row.
     *
     * @param key of the message that says why, in the messages of the room that refuses
     * @param arguments what stands in that message: texts and whole numbers
     */
    public RowRefused(String field, String key, Object... arguments) {
        this(field, new Reason(key, arguments));
    }

    private RowRefused(String field, Reason reason) {
        super(reason.toString());
        this.field = field;
        this.reason = reason;
    }

    /** The field that is wrong, as it is named in the row. */
    public String field() {
        return field;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, in words that are chosen where it is read: each reader has a language. */
    public record Reason(String key, List<Object> arguments) {

        public Reason {
            arguments = List.copyOf(arguments);
        }

        public Reason(String key, Object... arguments) {
            this(key, List.of(arguments));
        }
    }
}
