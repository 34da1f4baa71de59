/** Whom a decision reaches: the members that can answer, who of them is told by mail, and what became of that. */
@NullMarked
package org.cities4children.governance.reach;

import org.jspecify.annotations.NullMarked;
