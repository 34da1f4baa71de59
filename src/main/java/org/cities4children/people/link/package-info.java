/**
 * Links by mail: to come in without a password, or to set another one.
 *
 * <p>Promises: an address that nobody has is answered like one that somebody has (LinkControllerTests); a link works
 * once, for ten minutes, and only in the browser that asked for it (LinksTests); looking at it uses nothing up
 * (LinkControllerTests).
 */
@NullMarked
package org.cities4children.people.link;

import org.jspecify.annotations.NullMarked;
