/**
 * Two members become one: first the secretariat sees in words what will happen, then all of it happens at once, with
 * the ballots that are open.
 *
 * <p>Promises: of many who press at once one has an effect, and nobody has two voices whoever answers meanwhile
 * (MergeControllerTests).
 */
@NullMarked
package org.cities4children.governance.merge;

import org.jspecify.annotations.NullMarked;
