/** When those who may agree are away, as they say themselves; only the warning that nobody could agree asks for it. */
@NullMarked
package org.cities4children.people.absence;

import org.jspecify.annotations.NullMarked;
