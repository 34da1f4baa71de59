/** Whether something that is proposed exists already: by its address, or nearly by its title. */
@NullMarked
package org.cities4children.knowledge.existing;

import org.jspecify.annotations.NullMarked;
