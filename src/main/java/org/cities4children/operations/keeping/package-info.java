/**
 * What is kept of people, what for, how long, and what deletes it.
 *
 * <p>Promises: each column of each table is in the record, with what deletes it, and the record says the periods in
 * force (KeepingTests).
 */
@NullMarked
package org.cities4children.operations.keeping;

import org.jspecify.annotations.NullMarked;
