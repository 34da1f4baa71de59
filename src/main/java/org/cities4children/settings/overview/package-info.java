/** Everything that can be set, on one page. */
@NullMarked
package org.cities4children.settings.overview;

import org.jspecify.annotations.NullMarked;
