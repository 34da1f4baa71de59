/**
 * First floor: a question, a roll, what its voters say, and what that comes to. Voters are known by their ids only.
 *
 * <p>Promises: what a ballot came to can be counted again from its log, by anybody and at any time, with the same
 * result (CountTests, BallotsTests); a voter has one voice, whoever speaks for it and whatever it becomes part of
 * (CountTests); silence counts only when it can be shown that the voter was told in time (CountTests); of what many do
 * at once each has one effect (BallotsTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "audit", "people"})
package org.cities4children.ballots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
