/** Takes stories in from rows. */
@NullMarked
package org.cities4children.stories.intake;

import org.jspecify.annotations.NullMarked;
