/**
 * Keeps what was sent through the ways in, concerns for a child apart from all else, and lists it for the secretariat.
 */
@NullMarked
package org.cities4children.site.inbox;

import org.jspecify.annotations.NullMarked;
