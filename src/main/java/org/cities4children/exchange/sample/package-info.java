/** Fills an empty demonstration with the sample content that the program carries. */
@NullMarked
package org.cities4children.exchange.sample;

import org.jspecify.annotations.NullMarked;
