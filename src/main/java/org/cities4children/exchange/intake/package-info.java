/** Takes content in, row by row, remembers each batch, and undoes it. */
@NullMarked
package org.cities4children.exchange.intake;

import org.jspecify.annotations.NullMarked;
