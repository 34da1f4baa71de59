package org.cities4children.publishing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cities4children.runtime.intake.Row;

/** Turns what a row says of places into ids of places, and makes those that are new. */
public interface NewPlaces {

    /**
     * The id of a country.
     *
     * @param code ISO 3166-1 alpha-2, in any case
     * @throws org.cities4children.runtime.RowRefused when there is no such country
     */
    String country(String code);

    /** The ids of what a row lists under {@code places}: {@code {"country": "KE", "city": "Nairobi"}}. */
    default List<String> of(Row row) {
        Set<String> ids = new LinkedHashSet<>();
        for (var entry : row.list("places")) {
            var place = new Row(entry);
            ids.add(of(place.required("country", 2), place.text("city", 120)));
        }
        return List.copyOf(ids);
    }

    /** The id of a city, or of its country where the city is empty. */
    default String of(String country, String city) {
        return city.isEmpty() ? country(country) : city(country, city);
    }

    /** The id of a city in a country, by any name under which it is spelled in Latin letters. */
    String city(String country, String name);
}
