/**
 * What administrators may change while the program runs: each room declares its own settings as values of its own
 * types, and the desk writes them.
 *
 * <p>Promises: of two who change the same setting at once one is told so; a change is in force on the node that took it
 * when its commit is confirmed, and seconds later on every other; a value that nobody can read is told to the log once,
 * and what the room declared is used in its place (KeptSettingsTests).
 */
@NullMarked
package org.cities4children.runtime.setting;

import org.jspecify.annotations.NullMarked;
