/** Organisations that want to become members: what they tell, the steps of it, and who is told of each. */
@NullMarked
package org.cities4children.alliance.application;

import org.jspecify.annotations.NullMarked;
