/**
 * Fourth floor: what was sent to the alliance, concerns for a child apart from all else; who has it, what was answered
 * and what comes next.
 *
 * <p>Promises: what is sent is kept once (InboxTests); concerns for a child are read only by who may, and each reading
 * is noted (InboxTests, CaseworkTests, ConcernControllerTests); a concern stays away from those of the organisation it
 * is about while somebody else is left (CaseworkTests); nobody's letter is lost when they leave (CorrespondenceTests);
 * each act on a letter or a concern is noted in the audit, by ids only (CorrespondenceTests, CaseworkTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "people", "audit"})
package org.cities4children.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
