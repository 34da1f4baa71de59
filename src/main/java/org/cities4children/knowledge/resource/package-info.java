/** Resources of the hub: their rows, their words for the index, their page. */
@NullMarked
package org.cities4children.knowledge.resource;

import org.jspecify.annotations.NullMarked;
