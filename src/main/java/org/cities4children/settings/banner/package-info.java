/** A word to all readers, for a while. */
@NullMarked
package org.cities4children.settings.banner;

import org.jspecify.annotations.NullMarked;
