/**
 * How somebody comes in and goes.
 *
 * <p>An address that nobody has is answered like one that somebody has, in the same words and the same time. Whoever
 * guesses waits longer each time (SignInControllerTests), and keeps nobody out where they came in before
 * (ArrivalsControllerTests).
 */
@NullMarked
package org.cities4children.people.signin;

import org.jspecify.annotations.NullMarked;
