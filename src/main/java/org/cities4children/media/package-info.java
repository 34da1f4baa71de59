/** Ground: generated covers (files come later). */
@NullMarked
@ApplicationModule(allowedDependencies = "runtime")
package org.cities4children.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
