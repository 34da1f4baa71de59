/** Brings the search index up to the last change. */
@NullMarked
package org.cities4children.publishing.follow;

import org.jspecify.annotations.NullMarked;
