/**
 * Text as people write it, as a page shows it and as plain words.
 *
 * <p>Promises: no markup passes but its own, and no address that could run; a text nested without end takes no page
 * down (MarkdownTests).
 */
@NullMarked
package org.cities4children.web.markdown;

import org.jspecify.annotations.NullMarked;
