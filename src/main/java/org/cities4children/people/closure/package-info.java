/**
 * Lets somebody in no longer, and takes away what would lead back in.
 *
 * <p>Promises: whoever is kept out has no session, no invitation that still opens, and no other address to come
 * (GrantingControllerTests, AddressMoveTests).
 */
@NullMarked
package org.cities4children.people.closure;

import org.jspecify.annotations.NullMarked;
