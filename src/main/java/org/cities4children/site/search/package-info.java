/** Search across everything public, grouped by what was found. */
@NullMarked
package org.cities4children.site.search;

import org.jspecify.annotations.NullMarked;
