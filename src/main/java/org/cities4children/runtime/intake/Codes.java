package org.cities4children.runtime.intake;

import java.util.List;
import java.util.Locale;

/** Codes from which people choose by their names. */
public final class Codes {

    /** Countries of ISO 3166-1 alpha-2. */
    public static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    private Codes() {}
}
