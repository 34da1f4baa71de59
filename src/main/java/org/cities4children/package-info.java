/** The roof of the house. */
@NullMarked
package org.cities4children;

import org.jspecify.annotations.NullMarked;
