/** Keeps slow senders from holding every thread. */
@NullMarked
package org.cities4children.web.crowd;

import org.jspecify.annotations.NullMarked;
