/** Stories by topic, series and author. */
@NullMarked
package org.cities4children.stories.list;

import org.jspecify.annotations.NullMarked;
