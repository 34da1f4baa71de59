/** The picture that goes along when a publication is shared. */
@NullMarked
package org.cities4children.exchange.cover;

import org.jspecify.annotations.NullMarked;
