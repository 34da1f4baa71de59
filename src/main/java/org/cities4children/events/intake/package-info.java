/** Takes events in from rows. */
@NullMarked
package org.cities4children.events.intake;

import org.jspecify.annotations.NullMarked;
