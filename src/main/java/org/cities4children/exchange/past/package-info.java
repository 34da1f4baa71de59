/**
 * What was taken in until now: the one reading of its journal, for the desk and the terminal.
 *
 * <p>Promise: what is being taken in is told from what was cut off (ImportCommandTests).
 */
@NullMarked
package org.cities4children.exchange.past;

import org.jspecify.annotations.NullMarked;
