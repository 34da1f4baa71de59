/** Ground: an index and a query over whatever is handed to it. */
@NullMarked
@ApplicationModule(allowedDependencies = "runtime")
package org.cities4children.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
