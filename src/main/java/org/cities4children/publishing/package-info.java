/** Second floor, the spine: the life of anything public: address, state, topics, places, card, changes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "search", "alliance"})
package org.cities4children.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
