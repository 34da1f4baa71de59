/**
 * First floor: organisations of the alliance and its national alliances.
 *
 * <p>Promises: what is unknown stays unknown and is never read as no; who only works with the alliance is never among
 * the members (OrganisationImporterTests); a country has one national alliance (ChapterImporterTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web"})
package org.cities4children.alliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
