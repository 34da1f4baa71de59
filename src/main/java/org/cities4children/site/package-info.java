/**
 * Roof: home, about pages, the alliance to look at, ways in, search everything; only composes.
 *
 * <p>Promises: what is sent through a door is kept once and answered with a receipt, or the page says plainly that it
 * was not (InboxTests, DoorControllerTests); concerns for a child are read only by who asks for them, and each reading
 * is noted (InboxTests); nobody learns whether a machine took his letter for spam (DoorControllerTests).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "runtime",
            "web",
            "search",
            "media",
            "alliance",
            "publishing",
            "knowledge",
            "audit",
            "mail"
        })
package org.cities4children.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
