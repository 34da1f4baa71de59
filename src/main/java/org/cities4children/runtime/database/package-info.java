/** PostgreSQL of our own, run inside the data folder by its owner. */
@NullMarked
package org.cities4children.runtime.database;

import org.jspecify.annotations.NullMarked;
