/** The alliance's logo in the head of every page. */
@NullMarked
package org.cities4children.settings.logo;

import org.jspecify.annotations.NullMarked;
