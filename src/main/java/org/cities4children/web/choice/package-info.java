/** Long lists from which somebody chooses, what they look for most first; a select, which needs no script. */
@NullMarked
package org.cities4children.web.choice;

import org.jspecify.annotations.NullMarked;
