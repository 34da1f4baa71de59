/** What a member's own people do with its membership: confirm it each year, let it rest, come back, leave. */
@NullMarked
package org.cities4children.alliance.confirmation;

import org.jspecify.annotations.NullMarked;
