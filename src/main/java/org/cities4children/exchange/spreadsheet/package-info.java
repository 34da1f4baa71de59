/** Hands out the hub as a table for spreadsheets. */
@NullMarked
package org.cities4children.exchange.spreadsheet;

import org.jspecify.annotations.NullMarked;
