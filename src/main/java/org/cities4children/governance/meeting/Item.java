package org.cities4children.governance.meeting;

import java.util.UUID;

/**
 * One point of an agenda.
 *
 * @param number the first is 1
 * @param minutes how long it is to take
 * @param paper where its paper can be read; empty while there is none
 */
public record Item(UUID meeting, int number, String title, int minutes, String paper) {}
