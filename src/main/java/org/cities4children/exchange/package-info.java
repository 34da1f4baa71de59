/**
 * Fourth floor: what goes in and out: imports, feeds, the sitemap.
 *
 * <p>Promises: a bad row leaves nothing behind, a dry run neither (ImportCommandTests); undoing a batch loses nothing
 * that was written since, and names each row it keeps (UndoTests, UndoAndEditingTests); a feed tells dates that are
 * known and no others (FeedControllerTests).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "runtime",
            "web",
            "alliance",
            "people",
            "search",
            "knowledge",
            "publishing",
            "audit",
            "media"
        })
package org.cities4children.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
