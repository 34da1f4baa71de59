/**
 * So much of something in so much time: counted in the database, so that all nodes count together.
 *
 * <p>Promises: whoever tries in vain waits longer each time, up to a quarter of an hour (PauseTests), on all nodes, and
 * a flood of tries writes one row every few seconds (PausesTests).
 */
@NullMarked
package org.cities4children.runtime.limit;

import org.jspecify.annotations.NullMarked;
