/** Applying without an account: the first form, the draft under its own link, and the code that one may adopt. */
@NullMarked
package org.cities4children.alliance.enquiry;

import org.jspecify.annotations.NullMarked;
