/** Events for calendar programs (iCalendar, RFC 5545). */
@NullMarked
package org.cities4children.events.calendar;

import org.jspecify.annotations.NullMarked;
