/** Answering a file of queries, to measure how well the hub finds. */
@NullMarked
package org.cities4children.knowledge.query;

import org.jspecify.annotations.NullMarked;
