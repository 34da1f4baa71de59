/** Vectors of what texts mean: made in the background, kept beside the index, compared with what somebody asks. */
@NullMarked
package org.cities4children.search.meaning;

import org.jspecify.annotations.NullMarked;
