/** Pages that say who we are and what holds here, written in Markdown, one file a language. */
@NullMarked
package org.cities4children.site.page;

import org.jspecify.annotations.NullMarked;
