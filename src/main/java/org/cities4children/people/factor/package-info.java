/** The second proof of who somebody is: one-time codes by RFC 6238, and recovery codes for when they are lost. */
@NullMarked
package org.cities4children.people.factor;

import org.jspecify.annotations.NullMarked;
