/**
 * Roof: home, about pages, the alliance to look at, ways in, search everything; only composes.
 *
 * <p>Promises: what is sent through a door is kept once and answered with a receipt, or the page says plainly that it
 * was not (DoorControllerTests); nobody proposes unawares what is public already (ExistingTests); nobody learns whether
 * a machine took his letter for spam (DoorControllerTests).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "runtime",
            "web",
            "search",
            "media",
            "alliance",
            "governance",
            "publishing",
            "knowledge",
            "events",
            "mail",
            "mailbox"
        })
package org.cities4children.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
