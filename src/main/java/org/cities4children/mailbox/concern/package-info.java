/**
 * Concerns for a child at the desk, for those responsible for safeguarding: who follows one, what is done next, where
 * it was handed on, how it ended. What was written is on a page of its own, and each look at it is noted.
 */
@NullMarked
package org.cities4children.mailbox.concern;

import org.jspecify.annotations.NullMarked;
