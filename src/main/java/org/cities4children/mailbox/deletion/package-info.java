/**
 * Deletes a letter for good because its sender asks for it, and a concern for a child because two persons want it.
 *
 * <p>Promises: nothing of it is left but the note of who deleted it and why; nobody deletes a concern alone, one that
 * is still followed, or one that they stepped aside from (DeletionControllerTests).
 */
@NullMarked
package org.cities4children.mailbox.deletion;

import org.jspecify.annotations.NullMarked;
