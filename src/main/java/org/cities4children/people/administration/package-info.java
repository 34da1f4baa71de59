/**
 * Who invites people, gives and takes roles, and ends what somebody may no longer do; each act is noted.
 *
 * <p>Promises: from the second administrator on nobody gives a role alone (GrantingControllerTests), nor takes a lost
 * second proof off, ever (ResetsControllerTests).
 */
@NullMarked
package org.cities4children.people.administration;

import org.jspecify.annotations.NullMarked;
