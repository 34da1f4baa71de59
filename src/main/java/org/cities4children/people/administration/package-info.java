/** Who invites people, gives and takes roles, and ends what somebody may no longer do; each act is noted. */
@NullMarked
package org.cities4children.people.administration;

import org.jspecify.annotations.NullMarked;
