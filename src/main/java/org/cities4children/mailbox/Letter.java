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

    public Letter {
        answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
    }
}
