/** Makes up content for load tests. */
@NullMarked
package org.cities4children.exchange.seed;

import org.jspecify.annotations.NullMarked;
