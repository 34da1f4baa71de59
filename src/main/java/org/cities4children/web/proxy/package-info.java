/** Learns from a proxy in front, if it is trusted, who asks. */
@NullMarked
package org.cities4children.web.proxy;

import org.jspecify.annotations.NullMarked;
