/**
 * Ground: drawings made of numbers (files come later).
 *
 * <p>Promise: the same seed makes the same drawing, in bytes that need no request and hold no script (SkylineTests,
 * CityTests, PosterTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = "runtime")
package org.cities4children.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
