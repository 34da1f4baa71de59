/** Jobs, consultancies and calls. */
@NullMarked
package org.cities4children.stories.job;

import org.jspecify.annotations.NullMarked;
