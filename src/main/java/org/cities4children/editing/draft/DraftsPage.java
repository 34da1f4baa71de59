package org.cities4children.editing.draft;

import java.time.ZoneId;
import java.util.List;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * All drafts.
 *
 * @param own the zone of the person who looks at them
 * @param gone whether one was just thrown away
 */
public record DraftsPage(List<Draft> drafts, ZoneId own, boolean gone) {

    public DraftsPage {
        drafts = List.copyOf(drafts);
    }

    public Head head(Words words) {
        return Head.of(words.t("editing.drafts"), null, DraftsConfiguration.PATH)
                .hidden();
    }

    public String kind(Draft draft, Words words) {
        return words.known("editing.kind." + draft.kind(), draft.kind());
    }

    /** How it stands: when it will be published, that it could not be, or that it waits. */
    public String standing(Draft draft, Words words) {
        var published = DraftPage.published(draft, own, words);
        if (published != null) {
            return published;
        }
        if (draft.problem() != null) {
            return Problem.told(draft.problem(), words);
        }
        return draft.due() == null
                ? words.t("editing.draft.waits")
                : words.t("editing.draft.due", String.join(" · ", DraftPage.moments(draft, own, words)));
    }
}
