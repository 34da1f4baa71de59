/** Passwords: which are good enough, what is kept of them, whether one is right. */
@NullMarked
package org.cities4children.people.password;

import org.jspecify.annotations.NullMarked;
