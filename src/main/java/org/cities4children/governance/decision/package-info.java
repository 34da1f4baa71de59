/** A decision: put to the members, answered for them, decided, and kept in the register. */
@NullMarked
package org.cities4children.governance.decision;

import org.jspecify.annotations.NullMarked;
