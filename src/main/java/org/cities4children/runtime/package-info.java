/**
 * Ground: the data folder and its one owner, the database, the clock, ids, commands, importers, jobs and checks.
 *
 * <p>Promises: two processes never own one folder (OwnerLockTests); what was confirmed is there after a kill
 * (SurvivalIT); a start that fails says why in one sentence (StartFailureTests); ids grow, also when the clock goes
 * back (IdsTests); a job is done by one node at a time, and comes round again after any failure (RosterTests).
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.cities4children.runtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
