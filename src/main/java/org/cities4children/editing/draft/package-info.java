/** What is written and not public yet, and the hour at which it will be. */
@NullMarked
package org.cities4children.editing.draft;

import org.jspecify.annotations.NullMarked;
