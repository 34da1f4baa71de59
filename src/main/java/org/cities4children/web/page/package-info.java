/** Turns the name of a template and a page record into HTML. */
@NullMarked
package org.cities4children.web.page;

import org.jspecify.annotations.NullMarked;
