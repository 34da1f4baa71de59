/**
 * Fourth floor: what goes in and out: imports, feeds.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "publishing"})
package org.cities4children.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
