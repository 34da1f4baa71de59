/**
 * Roof: what administrators change by browser for everybody; only composes what rooms declare as their settings.
 *
 * <p>Promises: of two administrators who change the same thing at once one is shown what the other did, and keeps what
 * was typed (IdentityControllerTests); each change is in the audit, by whom and what (IdentityControllerTests); what
 * nobody could read is refused (ColoursControllerTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "media", "people", "audit", "mail"})
package org.cities4children.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
