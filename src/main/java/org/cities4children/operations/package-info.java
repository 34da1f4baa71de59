/** Roof: health, and what keeps the program running. */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "search", "publishing"})
package org.cities4children.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
