/** The members and the national alliances, to look at. */
@NullMarked
package org.cities4children.site.alliance;

import org.jspecify.annotations.NullMarked;
