package org.cities4children.runtime.database;

/**
 * Says that somebody waits for what this thread asks the database: then a statement may take some seconds only. Jobs,
 * imports, commands and migrations take as long as they need.
 */
public final class Haste implements AutoCloseable {

    private static final ThreadLocal<Haste> WAITED_FOR = new ThreadLocal<>();

    private Haste() {}

    /** From now on somebody waits, until this is closed. */
    public static Haste begin() {
        var haste = new Haste();
        WAITED_FOR.set(haste);
        return haste;
    }

    static boolean isOn() {
        return WAITED_FOR.get() != null;
    }

    @Override
    public void close() {
        WAITED_FOR.remove();
    }
}
