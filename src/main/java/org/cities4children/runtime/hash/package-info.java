/** Fingerprints of texts and bytes. */
@NullMarked
package org.cities4children.runtime.hash;

import org.jspecify.annotations.NullMarked;
