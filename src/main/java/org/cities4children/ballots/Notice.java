package org.cities4children.ballots;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person of a voter was told of a ballot.
 *
 * @param delivered when a mail server took it for them; null when none has
 * @param bounced when it came back; null when it has not
 */
public record Notice(
        String voter,
        UUID person,
        @Nullable Instant delivered,
        @Nullable Instant bounced) {}
