/**
 * Text as people write it, as a page shows it and as plain words.
 *
 * <p>Promises: no markup passes but its own, and no address that could run; a text nested without end, or of nothing
 * but marks, takes no page down (MarkdownTests, HostileMarksTests).
 */
@NullMarked
package org.cities4children.web.markdown;

import org.jspecify.annotations.NullMarked;
