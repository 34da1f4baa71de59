/**
 * Sessions: a row each, looked at with every request, so that an end is an end at once and everywhere.
 *
 * <p>Ends (OWASP ASVS 5.0, 7.3): for administrators, their stand-ins and those who see what is about children, half an
 * hour after the last request and twelve hours after the first; for others twelve hours and thirty days.
 */
@NullMarked
package org.cities4children.people.session;

import org.jspecify.annotations.NullMarked;
