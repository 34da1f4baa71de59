/**
 * A letter to many: its words, who got it, and how it leaves.
 *
 * <p>Promises: nobody sends one alone, and nothing of it changes while it waits for a second person; each person gets
 * it at most once, for however many organisations they act and whatever becomes of the program meanwhile; what still
 * waits can be stopped (SendingTests).
 */
@NullMarked
package org.cities4children.governance.dispatch;

import org.jspecify.annotations.NullMarked;
