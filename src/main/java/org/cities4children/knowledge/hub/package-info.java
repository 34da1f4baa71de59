/** Looking through the hub: words, filters, results. */
@NullMarked
package org.cities4children.knowledge.hub;

import org.jspecify.annotations.NullMarked;
