/** The pages of topics and places. */
@NullMarked
package org.cities4children.knowledge.term;

import org.jspecify.annotations.NullMarked;
