/** Keeps topics and places. */
@NullMarked
package org.cities4children.publishing.term;

import org.jspecify.annotations.NullMarked;
