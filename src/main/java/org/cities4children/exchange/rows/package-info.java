/** Reads rows from files, line by line, and says what is wrong with a line that holds none. */
@NullMarked
package org.cities4children.exchange.rows;

import org.jspecify.annotations.NullMarked;
