package org.cities4children.runtime.setting;

/** The settings that are in force. */
public interface Settings {

    /** What is in force now; costs no question to the database. */
    <T> T of(Setting<T> setting);

    /** What is kept at this moment, to be changed. */
    <T> Versioned<T> kept(Setting<T> setting);

    /**
     * Writes a value in the running transaction; in force here once that is committed. Nothing is written when somebody
     * else has changed it since this version.
     */
    <T> boolean change(Setting<T> setting, T value, int since);

    /** Looks whether another node has changed something. */
    void look();

    /**
     * A value and how often it was changed.
     *
     * @param version 0 when nobody chose yet
     */
    record Versioned<T>(T value, int version) {}

    /** It was looked what is in force: after each change, and every few seconds. */
    record Looked() {}
}
