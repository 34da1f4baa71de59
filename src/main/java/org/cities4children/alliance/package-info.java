/** First floor: organisations of the alliance and its national alliances. */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web"})
package org.cities4children.alliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
