/**
 * Helplines by country: written down, shown to readers, and looked at again once a year by whoever owns them.
 *
 * <p>Promise: one that nobody has looked at for a year is marked, and is work of its owner, or of everybody who keeps
 * helplines when it has none (HelplineControllerTests).
 */
@NullMarked
package org.cities4children.mailbox.helpline;

import org.jspecify.annotations.NullMarked;
