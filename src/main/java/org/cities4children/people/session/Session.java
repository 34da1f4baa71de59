package org.cities4children.people.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A session as its person sees it.
 *
 * @param isThis whether it is the one in which it is looked at
 */
public record Session(UUID id, Instant began, Instant seen, String agent, String network, boolean isThis) {}
