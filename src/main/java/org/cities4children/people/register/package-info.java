/** Keeps persons and their roles. */
@NullMarked
package org.cities4children.people.register;

import org.jspecify.annotations.NullMarked;
