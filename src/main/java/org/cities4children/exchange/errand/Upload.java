package org.cities4children.exchange.errand;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that somebody handed in, without what is in it.
 *
 * @param lines how many it has
 */
public record Upload(UUID id, UUID person, String kind, String name, int lines, Instant at) {}
