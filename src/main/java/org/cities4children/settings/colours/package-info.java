/** The colours that may be chosen, and what they look like. */
@NullMarked
package org.cities4children.settings.colours;

import org.jspecify.annotations.NullMarked;
