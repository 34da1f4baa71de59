/** What importers of different rooms have in common. */
@NullMarked
package org.cities4children.runtime.intake;

import org.jspecify.annotations.NullMarked;
