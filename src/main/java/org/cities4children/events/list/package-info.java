/** Events to come, past ones, recordings. */
@NullMarked
package org.cities4children.events.list;

import org.jspecify.annotations.NullMarked;
