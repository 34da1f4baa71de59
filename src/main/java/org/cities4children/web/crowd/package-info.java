/**
 * Keeps slow senders from holding every thread.
 *
 * <p>Promise: no file of a stranger is read (LargeQuestionsTests).
 */
@NullMarked
package org.cities4children.web.crowd;

import org.jspecify.annotations.NullMarked;
