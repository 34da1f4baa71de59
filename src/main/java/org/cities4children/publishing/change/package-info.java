/** Numbers every change of a publication and tells those who follow. */
@NullMarked
package org.cities4children.publishing.change;

import org.jspecify.annotations.NullMarked;
