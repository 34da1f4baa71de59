/** Resources that an editor put together. */
@NullMarked
package org.cities4children.knowledge.collection;

import org.jspecify.annotations.NullMarked;
