/** Seals the entries into a chain, and finds where it was broken. */
@NullMarked
package org.cities4children.audit.chain;

import org.jspecify.annotations.NullMarked;
