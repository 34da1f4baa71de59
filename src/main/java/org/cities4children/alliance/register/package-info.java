/** Keeps the organisations that the alliance consists of, and those around it. */
@NullMarked
package org.cities4children.alliance.register;

import org.jspecify.annotations.NullMarked;
