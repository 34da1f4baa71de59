/** Whose something is, and in whose lists it stands. */
@NullMarked
package org.cities4children.publishing.scope;

import org.jspecify.annotations.NullMarked;
