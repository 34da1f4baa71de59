/**
 * First floor: organisations of the alliance, how they stand in it, and its national alliances.
 *
 * <p>Promises: what is unknown stays unknown and is never read as no; who only works with the alliance is never among
 * the members (OrganisationImporterTests); a country has one national alliance (ChapterImporterTests), which nobody
 * looks after but who coordinates it and the secretariat, and which closes without losing anything (LandingTests);
 * nobody speaks for an organisation before their mandate begins or after it has ended, and an organisation has one lead
 * (MandateTests, MandatesControllerTests); every state of a membership is reached only by its edges
 * (MembershipLawTests); each reminder is sent at most once in a cycle, whatever becomes of the job (ReminderLawTests);
 * of those who press at once one confirms (OwnMembershipControllerTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "audit", "mail", "people"})
package org.cities4children.alliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
