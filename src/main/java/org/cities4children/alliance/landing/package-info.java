/** Who looks after the landing page of a national alliance, and how. */
@NullMarked
package org.cities4children.alliance.landing;

import org.jspecify.annotations.NullMarked;
