/** Keeps messages until they are handed over, leases each to one node at a time, and forgets them in time. */
@NullMarked
package org.cities4children.mail.outbox;

import org.jspecify.annotations.NullMarked;
