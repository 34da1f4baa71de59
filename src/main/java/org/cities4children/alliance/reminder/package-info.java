/** Reminds members to confirm their membership: each step once in a cycle, and only the latest that is due. */
@NullMarked
package org.cities4children.alliance.reminder;

import org.jspecify.annotations.NullMarked;
