/**
 * The log of who came in, left and was refused: for ninety days, beside the audit, which stays for good.
 *
 * <p>Promises: a flood of refusals is one row for each person and quarter of an hour, with their number, whichever
 * nodes counted them; whoever came from a network lately is known there (ArrivalsTests); those who read the audit find
 * who came between two moments, and administrators are told of a flood (ArrivalsControllerTests).
 */
@NullMarked
package org.cities4children.people.arrival;

import org.jspecify.annotations.NullMarked;
