/**
 * The mail server: chosen, and tried with a message to oneself.
 *
 * <p>Promises: a password is never shown again, and is sent to nobody but the server it was typed for; a trial reaches
 * nothing but mail ports, a relay on this machine or beside it included, and ends in time (MailServerControllerTests).
 */
@NullMarked
package org.cities4children.settings.post;

import org.jspecify.annotations.NullMarked;
