/**
 * Fourth floor: what is public, written by hand; the same rows that an import brings, through the same importers.
 *
 * <p>Promises: whoever saves over what somebody else wrote meanwhile is shown both texts first (PieceControllerTests);
 * of two who save at once one is told so (PieceControllerTests); every state that was ever written can be put back
 * (PieceControllerTests); what was typed is never lost to a mistake (PieceControllerTests); a draft is public nowhere
 * until its hour, and then once (DraftControllerTests); a preview leaves nothing (PreviewControllerTests); what is
 * written in other languages outlives the file that comes again (ImportAndSummaryTests); who coordinates a national
 * alliance finds its drafts only, and publishes none (ChapterDraftsTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "publishing", "people", "alliance", "audit"})
package org.cities4children.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
