package org.cities4children.web;

/**
 * A field of a form that has to be filled in otherwise.
 *
 * @param field the field's name
 * @param message what to do, in the reader's language
 */
public record Mistake(String field, String message) {}
