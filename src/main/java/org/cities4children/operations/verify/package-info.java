/** Looks whether everything that is kept is whole. */
@NullMarked
package org.cities4children.operations.verify;

import org.jspecify.annotations.NullMarked;
