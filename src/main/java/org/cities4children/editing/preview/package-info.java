/** What is written as it would look, before it is public. */
@NullMarked
package org.cities4children.editing.preview;

import org.jspecify.annotations.NullMarked;
