/**
 * Keeps rendered public pages, compressed, until anything public changes.
 *
 * <p>Promises: a page rendered before a change is never sent after it; what a visitor who is known may see is never
 * kept.
 */
@NullMarked
package org.cities4children.web.cache;

import org.jspecify.annotations.NullMarked;
