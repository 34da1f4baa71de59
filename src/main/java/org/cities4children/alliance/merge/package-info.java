/**
 * Makes one of two members.
 *
 * <p>Promises: the one that is lost leads to the other for ever, by its key, its address and its names, whatever is
 * imported again (MergeControllerTests).
 */
@NullMarked
package org.cities4children.alliance.merge;

import org.jspecify.annotations.NullMarked;
