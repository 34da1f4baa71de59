package org.cities4children.mailbox.concern;

import java.time.Instant;
import java.util.List;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * Concerns for a child.
 *
 * @param ended whether those are shown that ended
 * @param steppedAside whether the reader just stepped aside from one
 */
public record ConcernsPage(
        boolean ended, List<KeptConcern> concerns, Colleagues colleagues, boolean steppedAside, Instant now) {

    public ConcernsPage {
        concerns = List.copyOf(concerns);
    }

    public Head head(Words words) {
        return Head.of(words.t("mailbox.concerns"), null, "/desk/concerns").hidden();
    }

    /** How long it waited, or waits. */
    public String waited(KeptConcern concern, Words words) {
        return Colleagues.between(concern.received(), concern.ended() == null ? now : concern.ended(), words);
    }

    /** How many of those that ended are shown. */
    public int most() {
        return Casework.ENDED;
    }
}
