/** One story, and where it can be read. */
@NullMarked
package org.cities4children.stories.story;

import org.jspecify.annotations.NullMarked;
