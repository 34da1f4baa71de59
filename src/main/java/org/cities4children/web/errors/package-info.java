/**
 * The pages that are shown when there is no other.
 *
 * <p>Promises: no page or answer repeats an exception's message; what is our fault is logged once, under the reference
 * that the reader sees.
 */
@NullMarked
package org.cities4children.web.errors;

import org.jspecify.annotations.NullMarked;
