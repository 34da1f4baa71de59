/** Reads the rows that come in, field by field. */
@NullMarked
package org.cities4children.knowledge.row;

import org.jspecify.annotations.NullMarked;
