/**
 * Imports and undoings that somebody asks for at the desk and that are done in the background.
 *
 * <p>Promises: an errand is done once, however often and wherever it is asked for, and begins again after a crash
 * (ErrandTests); a file is found by nobody but who handed it in, and is gone after a day (ErrandTests).
 */
@NullMarked
package org.cities4children.exchange.errand;

import org.jspecify.annotations.NullMarked;
