/** Keeps and finds entries with Lucene. */
@NullMarked
package org.cities4children.search.lucene;

import org.jspecify.annotations.NullMarked;
