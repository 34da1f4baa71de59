package org.cities4children.runtime.intake;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Codes from which people choose by their names. */
public final class Codes {

    /** Time zones that are named after a place, and universal time. */
    public static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(it -> it.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC"))
            .sorted()
            .toList();

    /** Countries of ISO 3166-1 alpha-2. */
    public static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    private static final Set<String> FORMER = Set.of("in", "iw", "ji");

    /** Languages of ISO 639-1. */
    public static final List<String> LANGUAGES = List.of(Locale.getISOLanguages()).stream()
            .filter(it -> it.length() == 2 && !FORMER.contains(it))
            .toList();

    private Codes() {}
}
