/**
 * Ground: the data folder and its one owner, the database, the clock, ids, commands and importers.
 *
 * <p>Promises: two processes never own one folder (OwnerLockTests); what was confirmed is there after a kill
 * (SurvivalIT); a start that fails says why in one sentence (StartFailureTests); ids grow, also when the clock goes
 * back (IdsTests).
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.cities4children.runtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
