package org.cities4children.alliance;

import org.jspecify.annotations.Nullable;

/**
 * The alliance in one country.
 *
 * @param country ISO 3166-1 alpha-2
 * @param callLaunched month of the call that it answered, such as 2022-07
 */
public record Chapter(
        String country,
        String name,
        @Nullable String leadOrganisation,
        @Nullable String callLaunched,
        @Nullable String source,
        @Nullable String description) {}
