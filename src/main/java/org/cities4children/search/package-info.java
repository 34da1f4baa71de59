/**
 * Ground: an index and a query over whatever is handed to it.
 *
 * <p>A tour: {@code words} takes apart what was typed; {@code analysis} knows how each language forms its words; in
 * {@code lucene}, {@code Documents} makes of an entry what is kept, {@code Shelf} keeps it, {@code WordQuery} says what
 * matches, {@code Sideways} filters and counts in one pass, {@code Fusion} orders the best again by pieces of words,
 * {@code Marker} shows why something was found, and {@code Finder} calls them in this order; {@code KnownNames}, filled
 * from above, spares names the speller; {@code Standby}, too, answers by titles while the index is not whole.
 * {@code meaning} follows the index and says what lies near.
 *
 * <p>Promises: whatever is typed has an answer (FinderTests); a count says how many results there would be if that
 * value were chosen too (CountsTests, against a naive count); a lost or broken index begins anew instead of stopping
 * the start (ShelfTests) and is noticed while in use (DamageTests); marks never change the text (MarkerTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = "runtime")
package org.cities4children.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
