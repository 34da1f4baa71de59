/**
 * The data folder has one owner: a lock names it, a socket in the folder lets other processes ask it to do their work.
 */
@NullMarked
package org.cities4children.runtime.owner;

import org.jspecify.annotations.NullMarked;
