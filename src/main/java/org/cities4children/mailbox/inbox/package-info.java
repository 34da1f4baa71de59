/** Keeps what was sent, lists it at the terminal, and forgets it in time. */
@NullMarked
package org.cities4children.mailbox.inbox;

import org.jspecify.annotations.NullMarked;
