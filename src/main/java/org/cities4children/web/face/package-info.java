/**
 * What administrators choose of what every reader sees: the name, the logo, the languages offered, colours, and a word
 * to all for a while.
 *
 * <p>Promises: a colour that somebody could not read is refused with its contrast (ColourTests); what is chosen is on
 * the next page that is asked for, and the stylesheet has an address of its own for it (FaceControllerTests).
 */
@NullMarked
package org.cities4children.web.face;

import org.jspecify.annotations.NullMarked;
