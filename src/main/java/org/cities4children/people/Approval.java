package org.cities4children.people;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody wants and that takes effect only when a second person agrees.
 *
 * @param kind of {@link Approvable}
 * @param object what it is done to, as the audit says it, such as {@code person:…}
 * @param person whom it is about, and who therefore does not decide; nothing when it is about nobody here
 * @param facts what its room has to know to do it
 * @param by who asked
 * @param ends until when somebody may decide
 */
public record Approval(
        UUID id,
        String kind,
        String object,
        @Nullable UUID person,
        Map<String, String> facts,
        UUID by,
        Instant asked,
        Instant ends,
        State state,
        @Nullable UUID decidedBy) {

    public Approval {
        facts = Map.copyOf(facts);
    }

    /** Where it is shown to whoever may agree. */
    public String path() {
        return "/desk/approvals/" + id;
    }

    /** A fact that its room put there. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /** How far it has come. */
    public enum State {
        OPEN,
        AGREED,
        /** A second person agreed, and there was nothing left to be done. */
        MOOT,
        REFUSED,
        WITHDRAWN,
        LAPSED
    }
}
