/** Citing a resource. */
@NullMarked
package org.cities4children.knowledge.citation;

import org.jspecify.annotations.NullMarked;
