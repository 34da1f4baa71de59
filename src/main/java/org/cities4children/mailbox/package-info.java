/**
 * Fourth floor: what was sent to the alliance, concerns for a child apart from all else; who has a letter, what was
 * answered, and what waits.
 *
 * <p>Promises: what is sent is kept once; concerns for a child are read only by who asks for them, and each reading is
 * noted (InboxTests); nobody's letter is lost when they leave, and each act on one is noted in the audit, by ids only
 * (CorrespondenceTests); who may not answer letters does not find them (LetterControllerTests). A concern is found by
 * nobody but those responsible for safeguarding, each look at what was written is noted, who stepped aside sees nothing
 * of it, and somebody is always left who does (CaseworkTests, ConcernControllerTests); they are told by mail that one
 * waits (ConcernControllerTests), and once more, with those who name people, when nobody opened it (EscalationTests). A
 * concern is deleted by two only, and of a letter or concern that is deleted nothing is left (DeletionControllerTests).
 * Helplines are shown as soon as they are written down, and looked at again once a year (HelplineControllerTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "people", "audit", "mail"})
package org.cities4children.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
