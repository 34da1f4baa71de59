/** Hands messages over to the mail server, one recipient each, and tries again as long as it makes sense. */
@NullMarked
package org.cities4children.mail.delivery;

import org.jspecify.annotations.NullMarked;
