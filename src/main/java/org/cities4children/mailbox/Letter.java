package org.cities4children.mailbox;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent through a way in.
 *
 * @param receipt the number the sender was given
 * @param door through which it came, such as {@code contact}
 * @param answers field by field, in the order of the form
 * @param suspicion why it may be spam, or nothing
 */
public record Letter(
        String receipt,
        String door,
        Instant received,
        String language,
        SequencedMap<String, String> answers,
        @Nullable String suspicion) {

    /** What the question of what a letter is about is answered with. */
    public static final String ABOUT_DATA = "data";

    /** The door of those that answer the call for national alliances. */
    private static final String CALL = "call";

    /** The door of proposals. */
    private static final String CONTRIBUTE = "contribute";

    public Letter {
        answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
    }

    /** Whether something is proposed for publication. */
    public boolean isProposal() {
        return door.equals(CONTRIBUTE);
    }

    /** Whether somebody wants to begin a national alliance. */
    public boolean isOfTheCall() {
        return door.equals(CALL);
    }

    /** Whether somebody asks what is kept of them, or wants it corrected, handed over or deleted. */
    public boolean isAboutData() {
        return answers.getOrDefault("about", "").equals(ABOUT_DATA);
    }
}
