/** What somebody typed into a form, and what has to be filled in otherwise. */
@NullMarked
package org.cities4children.web.form;

import org.jspecify.annotations.NullMarked;
