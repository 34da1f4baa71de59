/** What is public, written by hand. */
@NullMarked
package org.cities4children.editing.piece;

import org.jspecify.annotations.NullMarked;
