/** Third floor: the knowledge hub: resources, their versions and languages, citations, key figures. */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "search", "media", "alliance", "publishing"})
package org.cities4children.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
