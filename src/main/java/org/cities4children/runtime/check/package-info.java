/** What {@code bin/c4c verify} looks after; every room brings its own checks. */
@NullMarked
package org.cities4children.runtime.check;

import org.jspecify.annotations.NullMarked;
