package org.cities4children.people.address;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants another address.
 *
 * @param email the new one
 * @param due when it is done; nothing until it was confirmed
 */
public record Change(UUID person, String email, @Nullable Instant due) {}
