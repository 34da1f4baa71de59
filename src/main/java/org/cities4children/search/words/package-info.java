/** Reads what somebody typed, and marks it in what was found. */
@NullMarked
package org.cities4children.search.words;

import org.jspecify.annotations.NullMarked;
