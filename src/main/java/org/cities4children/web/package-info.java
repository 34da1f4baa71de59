/** Ground: what every page shares: layout, words, errors, forms, page cache, security headers. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "runtime")
package org.cities4children.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
