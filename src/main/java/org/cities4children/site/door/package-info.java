/** The ways in: forms without an account, checked, kept once, answered with a receipt number. */
@NullMarked
package org.cities4children.site.door;

import org.jspecify.annotations.NullMarked;
