/**
 * Roof: the workplace of who is signed in: what waits for them, oldest first; only composes.
 *
 * <p>Promise: nobody sees work that they may not do (DeskControllerTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "people"})
package org.cities4children.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
