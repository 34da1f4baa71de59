/** Puts right what was mistyped, with words that stand in the index. */
@NullMarked
package org.cities4children.search.spelling;

import org.jspecify.annotations.NullMarked;
