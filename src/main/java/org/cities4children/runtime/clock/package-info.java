/** The one clock, which a demonstration may move. */
@NullMarked
package org.cities4children.runtime.clock;

import org.jspecify.annotations.NullMarked;
