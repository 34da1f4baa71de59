/** Has work done again and again, by one node at a time. */
@NullMarked
package org.cities4children.runtime.job;

import org.jspecify.annotations.NullMarked;
