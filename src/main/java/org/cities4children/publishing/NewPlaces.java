package org.cities4children.publishing;

/** Turns what a row says of places into ids of places, and makes those that are new. */
public interface NewPlaces {

    /**
     * The id of a country.
     *
     * @param code ISO 3166-1 alpha-2, in any case
     * @throws org.cities4children.runtime.RowRefused when there is no such country
     */
    String country(String code);

    /** The id of a city in a country, by any name under which it is spelled in Latin letters. */
    String city(String country, String name);
}
