/**
 * Third floor: the knowledge hub: resources, their versions and languages, citations, key figures.
 *
 * <p>Promises: a row that comes again changes nothing, and a bad one leaves nothing (ResourceImporterTests,
 * ResourceRowTests); no reader is sent to a mirror or a script (ResourceControllerTests); citations survive any title
 * (CitationsTests); the same question has one address (HubQueryTests); a figure is never shown without its caution
 * (FiguresControllerTests); what is at the same address, or has nearly the same title, is known (ExistingTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "search", "media", "alliance", "publishing"})
package org.cities4children.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
