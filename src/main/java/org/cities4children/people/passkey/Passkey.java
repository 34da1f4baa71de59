package org.cities4children.people.passkey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its person sees it.
 *
 * @param used when it was last used, or nothing when it never was
 * @param isBackedUp whether other devices of its person have it too
 */
public record Passkey(
        UUID id, String label, Instant created, @Nullable Instant used, boolean isBackedUp) {}
