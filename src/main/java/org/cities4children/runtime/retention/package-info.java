/** Has every room forget in time. */
@NullMarked
package org.cities4children.runtime.retention;

import org.jspecify.annotations.NullMarked;
