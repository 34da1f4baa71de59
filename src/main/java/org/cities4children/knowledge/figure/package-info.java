/** Key figures with their sources and cautions. */
@NullMarked
package org.cities4children.knowledge.figure;

import org.jspecify.annotations.NullMarked;
