/** Tells how an import goes, row by row. */
@NullMarked
package org.cities4children.exchange.report;

import org.jspecify.annotations.NullMarked;
