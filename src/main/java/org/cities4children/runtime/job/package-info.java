/**
 * Has work done again and again, by one node at a time.
 *
 * <p>Promises: two nodes never do a job at once, and one that crashed keeps it for seconds only; a job that fails comes
 * round again and can be seen to have failed; one that is woken begins after the commit, at once (RosterTests).
 */
@NullMarked
package org.cities4children.runtime.job;

import org.jspecify.annotations.NullMarked;
