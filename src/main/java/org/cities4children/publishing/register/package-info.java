/** Keeps publications and their addresses. */
@NullMarked
package org.cities4children.publishing.register;

import org.jspecify.annotations.NullMarked;
