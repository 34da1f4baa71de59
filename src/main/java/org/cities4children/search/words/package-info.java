/** Reads what somebody typed. */
@NullMarked
package org.cities4children.search.words;

import org.jspecify.annotations.NullMarked;
