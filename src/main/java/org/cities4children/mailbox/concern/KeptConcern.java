package org.cities4children.mailbox.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A concern and where it stands, without what was written in it.
 *
 * @param organisation which it is about, as its sender wrote it, or empty
 * @param owner who follows it, if anybody
 * @param step what is done next, if that is known
 * @param due until when
 * @param ended when nothing was left to do
 */
public record KeptConcern(
        String receipt,
        Instant received,
        String organisation,
        @Nullable UUID owner,
        @Nullable String step,
        @Nullable LocalDate due,
        @Nullable Instant ended) {

    public String path() {
        return "/desk/concerns/" + receipt;
    }

    public String state(Words words) {
        return words.t(ended == null ? "mailbox.state.open" : "mailbox.concern.ended");
    }
}
