/** A reader's own list of resources, kept in its address. */
@NullMarked
package org.cities4children.knowledge.list;

import org.jspecify.annotations.NullMarked;
