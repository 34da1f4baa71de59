/** Topics and places at the desk: named, put in order, merged. */
@NullMarked
package org.cities4children.editing.term;

import org.jspecify.annotations.NullMarked;
