/**
 * Second floor, the spine: the life of anything public: address, state, topics, places, card, changes.
 *
 * <p>Promises: an address leads to its publication for ever, also after it got another one (PublicationsTests); changes
 * are numbered without gaps in the order of their commits (ChangeLogTests); the index catches up after any stop, kill
 * or loss (FollowerTests); topics form no ring (TopicImporterTests); what was merged leads to what it became, and
 * nothing is left behind (MergerTests); what is a national alliance's stands in its lists only until an editor promotes
 * it (ChapterDraftsTests); readings are counted without knowing readers (ReadingCounterTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "search", "alliance", "audit"})
package org.cities4children.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
