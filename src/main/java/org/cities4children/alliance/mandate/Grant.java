package org.cities4children.alliance.mandate;

import java.time.LocalDate;
import java.util.UUID;
import org.cities4children.alliance.Mandate.Role;
import org.jspecify.annotations.Nullable;

/**
 * A mandate that somebody is to get.
 *
 * @param last day on which it holds; null when no end is known
 */
record Grant(UUID person, Role role, @Nullable LocalDate last) {}
