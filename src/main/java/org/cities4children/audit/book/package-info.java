/** Notes deeds in rows, and finds them. */
@NullMarked
package org.cities4children.audit.book;

import org.jspecify.annotations.NullMarked;
