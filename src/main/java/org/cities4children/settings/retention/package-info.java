/** How long things are kept, within the bounds that their rooms set. */
@NullMarked
package org.cities4children.settings.retention;

import org.jspecify.annotations.NullMarked;
