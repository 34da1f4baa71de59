package org.cities4children.editing.summary;

/**
 * How things stand in another language, in a list of them.
 *
 * @param name of the language, for the reader
 * @param state by whom and when, or that it is wanted
 */
public record Line(String name, String path, String state) {}
