package org.cities4children.people;

import java.time.Instant;

/**
 * Something that waits for a person.
 *
 * @param since when it began to wait
 * @param text what it is, in the person's language
 * @param path where it is done
 * @param button what is done there, in the person's language
 */
public record Duty(Instant since, String text, String path, String button) {}
