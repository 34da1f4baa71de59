/** Addresses to send readers to, and to tell others of. */
@NullMarked
package org.cities4children.web.address;

import org.jspecify.annotations.NullMarked;
