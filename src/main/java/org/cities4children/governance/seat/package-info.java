/**
 * Seats of the steering committee: who holds one from when until when, and who answers for it.
 *
 * <p>Promises: a seat has one holder a day at most, and an organisation one seat (SeatLawTests); of those who fill one
 * at once, one does (SeatRaceTests).
 */
@NullMarked
package org.cities4children.governance.seat;

import org.jspecify.annotations.NullMarked;
