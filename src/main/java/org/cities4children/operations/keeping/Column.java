package org.cities4children.operations.keeping;

/**
 * A column and how long it is kept.
 *
 * @param table with its schema, such as {@code people.persons}
 */
public record Column(String table, String name, Keeping keeping) {}
