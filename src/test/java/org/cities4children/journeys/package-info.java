/** A person’s ways through the whole program, in a real browser. */
@NullMarked
package org.cities4children.journeys;

import org.jspecify.annotations.NullMarked;
