/**
 * Looking after the program by button: what is else done with a command at a terminal.
 *
 * <p>Promise: a chore runs once at a time, on all nodes together, and one that was cut off can be begun again
 * (RunsTests).
 */
@NullMarked
package org.cities4children.operations.upkeep;

import org.jspecify.annotations.NullMarked;
