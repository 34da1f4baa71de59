/** Who coordinates which national alliance, from when until when. */
@NullMarked
package org.cities4children.alliance.coordination;

import org.jspecify.annotations.NullMarked;
