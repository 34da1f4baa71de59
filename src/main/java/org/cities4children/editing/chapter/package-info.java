/** What is written for a national alliance by who coordinates it, until an editor publishes it. */
@NullMarked
package org.cities4children.editing.chapter;

import org.jspecify.annotations.NullMarked;
