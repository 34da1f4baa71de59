/** Tells operators and their machines whether the program lives and can answer. */
@NullMarked
package org.cities4children.operations.health;

import org.jspecify.annotations.NullMarked;
