/** Addresses: on the web, to send readers to, to tell others of. */
@NullMarked
package org.cities4children.web.address;

import org.jspecify.annotations.NullMarked;
