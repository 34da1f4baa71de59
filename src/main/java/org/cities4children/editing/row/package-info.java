/** Rows as a form shows them, and how what was written is kept. */
@NullMarked
package org.cities4children.editing.row;

import org.jspecify.annotations.NullMarked;
