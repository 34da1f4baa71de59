/** One's own data: a copy of it, and its end. */
@NullMarked
package org.cities4children.people.data;

import org.jspecify.annotations.NullMarked;
