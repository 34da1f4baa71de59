/** How all members stand, for the secretariat: who was reminded and who was not, and what it does about it. */
@NullMarked
package org.cities4children.alliance.roster;

import org.jspecify.annotations.NullMarked;
