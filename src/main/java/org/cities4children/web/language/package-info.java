/**
 * In which language a page speaks: the language in its address, the messages, and how that language writes and counts.
 */
@NullMarked
package org.cities4children.web.language;

import org.jspecify.annotations.NullMarked;
