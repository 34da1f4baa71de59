/**
 * Roof: health, and what keeps the program running.
 *
 * <p>Promises: a probe is answered within a second, whatever the database does (ReadinessTests); {@code verify} is
 * content only when every room is (VerifyCommandTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "mail", "audit", "search", "people", "publishing"})
package org.cities4children.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
