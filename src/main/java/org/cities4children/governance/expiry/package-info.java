/**
 * Tells in time that a term ends, and ends those whose holder has left.
 *
 * <p>Promises: each reminder of a term is sent once at most, whatever becomes of the job (TermReminderTests).
 */
@NullMarked
package org.cities4children.governance.expiry;

import org.jspecify.annotations.NullMarked;
