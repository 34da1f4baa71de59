/** Who did what, on which object, when: to read and to search. */
@NullMarked
package org.cities4children.operations.trail;

import org.jspecify.annotations.NullMarked;
