/**
 * An address in the domain of a member suggests that somebody acts for it.
 *
 * <p>Promises: it gives nothing by itself, and a domain at which anybody gets an address suggests nothing
 * (ClaimsControllerTests, DomainTests).
 */
@NullMarked
package org.cities4children.alliance.claim;

import org.jspecify.annotations.NullMarked;
