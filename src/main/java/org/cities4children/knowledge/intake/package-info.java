/** Takes resources in from rows. */
@NullMarked
package org.cities4children.knowledge.intake;

import org.jspecify.annotations.NullMarked;
