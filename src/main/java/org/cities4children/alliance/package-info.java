/**
 * First floor: organisations of the alliance and its national alliances.
 *
 * <p>Promises: what is unknown stays unknown and is never read as no; who only works with the alliance is never among
 * the members (OrganisationImporterTests); a country has one national alliance (ChapterImporterTests); nobody speaks
 * for an organisation before their mandate begins or after it has ended, and an organisation has one lead
 * (MandateTests, MandatesControllerTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "audit", "mail", "people"})
package org.cities4children.alliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
