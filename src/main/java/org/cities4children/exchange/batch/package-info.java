/**
 * The pages on which somebody without a terminal takes files in and undoes that.
 *
 * <p>Promises: nothing is taken in that was not rehearsed and shown (UploadControllerTests); who did not hand a file in
 * does not find it (UploadControllerTests); no cell of a table of rows is a formula (RowsFileTests).
 */
@NullMarked
package org.cities4children.exchange.batch;

import org.jspecify.annotations.NullMarked;
