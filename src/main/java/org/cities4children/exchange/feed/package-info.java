/** Tells readers of feeds what is new. */
@NullMarked
package org.cities4children.exchange.feed;

import org.jspecify.annotations.NullMarked;
