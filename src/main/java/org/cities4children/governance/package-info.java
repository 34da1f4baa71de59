/**
 * Third floor: decisions that are put to the members, and the register of what was decided.
 *
 * <p>Promises: a member has one voice, through whoever has a mandate at that moment (AnswersControllerTests); what
 * passed gets a number in the transaction that ends its ballot, and numbers have no gaps (DecisionsControllerTests);
 * silence counts only for who was told (SilenceTests); a letter to many is sent by two persons, and to each person once
 * (SendingTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "audit", "mail", "people", "alliance", "ballots"})
package org.cities4children.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
