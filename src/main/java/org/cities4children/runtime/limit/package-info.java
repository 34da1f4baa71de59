/** So much of something in so much time: counted in the database, so that all nodes count together. */
@NullMarked
package org.cities4children.runtime.limit;

import org.jspecify.annotations.NullMarked;
