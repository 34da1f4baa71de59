/**
 * Keeps slow senders from holding every thread.
 *
 * <p>Promises: no file of a stranger is read (LargeQuestionsTests); whoever sends one that is too large sees that, and
 * no broken connection (ImportsControllerTests, ImportsIT).
 */
@NullMarked
package org.cities4children.web.crowd;

import org.jspecify.annotations.NullMarked;
