/** Roof: home, about pages, the alliance to look at, ways in, search everything; only composes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "search", "media", "alliance", "publishing", "knowledge"})
package org.cities4children.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
