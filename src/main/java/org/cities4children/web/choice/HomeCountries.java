package org.cities4children.web.choice;

import java.util.Set;

/** Countries in which most of those live who choose; the room that knows them fills this in. */
public interface HomeCountries {

    /** Their codes (ISO 3166-1 alpha-2). */
    Set<String> codes();
}
