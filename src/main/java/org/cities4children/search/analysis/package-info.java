/** Takes texts apart as their languages do. */
@NullMarked
package org.cities4children.search.analysis;

import org.jspecify.annotations.NullMarked;
