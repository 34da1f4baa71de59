/**
 * Ground: drawings made of numbers, and pictures that people send (other files come later).
 *
 * <p>Promises: the same seed makes the same drawing, in bytes that need no request and hold no script (SkylineTests,
 * CityTests, PosterTests); of a picture that was sent nothing is kept but its dots, and none is read before its size is
 * known (EmblemReaderTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = "runtime")
package org.cities4children.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
