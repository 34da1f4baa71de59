/**
 * Who works on what was sent, and what they did: the lines of its history, names, and what was typed into its forms.
 */
@NullMarked
package org.cities4children.mailbox.work;

import org.jspecify.annotations.NullMarked;
