/** What is kept of people, how long, and what deletes it. */
@NullMarked
package org.cities4children.operations.keeping;

import org.jspecify.annotations.NullMarked;
