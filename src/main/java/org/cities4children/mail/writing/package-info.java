/** Writes a message as a page and as text, with the same words in both. */
@NullMarked
package org.cities4children.mail.writing;

import org.jspecify.annotations.NullMarked;
