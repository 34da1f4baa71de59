package org.cities4children.runtime.setting;

/**
 * Something that may be changed while the program runs.
 *
 * @param key such as {@code web.colours}: the room and what it is
 * @param type a record whose constructor refuses what cannot be; a component that an older version of the program did
 *     not know is null in what that version wrote
 * @param otherwise in force until somebody chooses
 */
public record Setting<T>(String key, Class<T> type, T otherwise) {}
