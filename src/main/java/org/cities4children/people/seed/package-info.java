/**
 * Makes up people and what they did, for load tests of a demonstration.
 *
 * <p>Promises: nothing is made up in production (SeedPeopleCommandTests).
 */
@NullMarked
package org.cities4children.people.seed;

import org.jspecify.annotations.NullMarked;
