/**
 * Third floor: events of the alliance and around it, their recordings, and calendars of them.
 *
 * <p>Promises: an hour or a day that is not known is never invented (EventImporterTests, EventPageTests); the same
 * event keeps its id in calendars, and a change counts up (CalendarTests, against RFC 5545).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "search", "media", "alliance", "publishing"})
package org.cities4children.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
