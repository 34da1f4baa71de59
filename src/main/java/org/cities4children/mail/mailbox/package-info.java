/** Looks into the mailbox of bounces and notes at each message what came back of it. */
@NullMarked
package org.cities4children.mail.mailbox;

import org.jspecify.annotations.NullMarked;
