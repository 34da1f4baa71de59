/**
 * Roof: the workplace of who is signed in: what waits for them, oldest first; only composes.
 *
 * <p>Promises: nobody sees work that they may not do (DeskControllerTests); a proposal becomes one draft, however often
 * somebody asks for it (ProposalDraftControllerTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "people", "alliance", "mailbox", "editing"})
package org.cities4children.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
