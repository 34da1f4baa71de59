/** The start page: what is new, who we are together, where to begin. */
@NullMarked
package org.cities4children.site.home;

import org.jspecify.annotations.NullMarked;
