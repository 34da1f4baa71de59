/** Stylesheet, font and icon under addresses that name their content, so that browsers keep them for ever. */
@NullMarked
package org.cities4children.web.asset;

import org.jspecify.annotations.NullMarked;
