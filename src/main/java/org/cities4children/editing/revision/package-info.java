/** What stood there before. */
@NullMarked
package org.cities4children.editing.revision;

import org.jspecify.annotations.NullMarked;
