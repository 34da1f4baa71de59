/** One event: when, where, by whom. */
@NullMarked
package org.cities4children.events.event;

import org.jspecify.annotations.NullMarked;
