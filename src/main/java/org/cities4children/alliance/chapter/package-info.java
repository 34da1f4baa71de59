/** Keeps the national alliances. */
@NullMarked
package org.cities4children.alliance.chapter;

import org.jspecify.annotations.NullMarked;
