/** What the site is called, and in which languages it is offered. */
@NullMarked
package org.cities4children.settings.identity;

import org.jspecify.annotations.NullMarked;
