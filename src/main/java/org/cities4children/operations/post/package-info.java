/**
 * What the program writes to people, and what became of it; where there is no mail server, the place to read it.
 *
 * <p>Promise: each opening of a message is noted in the audit (PostControllerTests).
 */
@NullMarked
package org.cities4children.operations.post;

import org.jspecify.annotations.NullMarked;
