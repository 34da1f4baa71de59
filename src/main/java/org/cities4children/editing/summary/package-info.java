/** What a piece of content says in other languages than its own, written by hand. */
@NullMarked
package org.cities4children.editing.summary;

import org.jspecify.annotations.NullMarked;
