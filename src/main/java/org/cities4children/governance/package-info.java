/**
 * Third floor: decisions that are put to the members or their steering committee, the register of what was decided, and
 * the seats of the committee.
 *
 * <p>Promises: a member has one voice, through whoever has a mandate at that moment (AnswersControllerTests); what
 * passed gets a number in the transaction that ends its ballot, and numbers have no gaps (DecisionsControllerTests);
 * silence counts only for who was told (SilenceTests); a letter to many is sent by two persons, and to each person once
 * (SendingTests); a seat of the steering committee has one holder a day and one voice in a ballot, whoever holds it
 * until the end (SeatLawTests, SeatsTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "audit", "mail", "people", "alliance", "ballots"})
package org.cities4children.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
