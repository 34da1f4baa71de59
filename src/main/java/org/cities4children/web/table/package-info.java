/** Tables that people open in a spreadsheet, of which no cell is a formula (CellTests). */
@NullMarked
package org.cities4children.web.table;

import org.jspecify.annotations.NullMarked;
