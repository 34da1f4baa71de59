/** How each member stands, the steps by which it came there, and the one place that leads it on. */
@NullMarked
package org.cities4children.alliance.membership;

import org.jspecify.annotations.NullMarked;
