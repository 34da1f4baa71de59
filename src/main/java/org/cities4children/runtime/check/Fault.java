package org.cities4children.runtime.check;

/**
 * Something that is not as it should be.
 *
 * @param object what is at fault, such as {@code entry:7}
 * @param kind one word for machines, such as {@code changed}
 * @param sentence what happened, for people
 */
public record Fault(String object, String kind, String sentence) {}
