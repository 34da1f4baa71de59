/** How somebody becomes a person here: by an invitation, whose link works once. */
@NullMarked
package org.cities4children.people.invitation;

import org.jspecify.annotations.NullMarked;
