/**
 * Ground: who did what, on which object, when; written once, never changed.
 *
 * <p>Promises: there is an entry if and only if the deed was committed, and a reader finds it quickly among very many
 * (BookTests); nobody waits for the sealing, and two nodes never fork the chain (SealingTests); whatever is changed,
 * taken out or slipped in by SQL afterwards is found and named (ChainCheckTests); no address of a person is written
 * here (DeedTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = "runtime")
package org.cities4children.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
