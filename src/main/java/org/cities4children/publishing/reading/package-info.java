/** Counts how often publications are read: a number a day, nothing about readers. */
@NullMarked
package org.cities4children.publishing.reading;

import org.jspecify.annotations.NullMarked;
