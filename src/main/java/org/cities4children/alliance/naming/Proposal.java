package org.cities4children.alliance.naming;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A name that somebody proposes for a member.
 *
 * @param organisation by its key
 * @param before what it is called now, or was when this was decided
 * @param state {@code open}, {@code approved}, {@code refused} or {@code taken-back}
 * @param reason why it was refused; empty otherwise
 * @param decided when somebody of the secretariat decided, or it was taken back
 */
public record Proposal(
        UUID id,
        String organisation,
        String slug,
        String before,
        String name,
        UUID person,
        Instant at,
        String state,
        String reason,
        @Nullable Instant decided) {

    public boolean isOpen() {
        return decided == null;
    }
}
