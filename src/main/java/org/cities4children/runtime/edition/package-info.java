/**
 * How all nodes hear that something public has changed.
 *
 * <p>Promises: whoever changed it hears at once, every other node seconds later; of what is rolled back nobody hears
 * (KeptEditionsTests).
 */
@NullMarked
package org.cities4children.runtime.edition;

import org.jspecify.annotations.NullMarked;
