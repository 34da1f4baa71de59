/**
 * The mail server: chosen, and tried with a message to oneself.
 *
 * <p>Promises: a password is never shown again, and is sent to nobody but the server it was typed for; a trial reaches
 * nothing but mail ports of machines elsewhere, and ends in time (MailServerControllerTests).
 */
@NullMarked
package org.cities4children.settings.post;

import org.jspecify.annotations.NullMarked;
