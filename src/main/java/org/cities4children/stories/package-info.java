/**
 * Third floor: stories of the blog, with their series and authors; jobs, consultancies and calls.
 *
 * <p>Promises: a row that comes again changes nothing, and a bad one leaves nothing (StoryImporterTests); what is not
 * known of a story is left out, and a page that only lists it is never shown as the story itself
 * (StoriesControllerTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web", "search", "media", "alliance", "publishing"})
package org.cities4children.stories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
