package org.cities4children.alliance;

import java.util.List;
import java.util.Optional;

/** The national alliances. */
public interface Chapters {

    List<Chapter> all();

    /** The national alliance of a country, by its ISO 3166-1 alpha-2 code. */
    Optional<Chapter> of(String country);
}
