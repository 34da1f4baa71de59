package org.cities4children.web.language;

import org.cities4children.web.Language;

/**
 * Where a reader is: the language of the address, the path without it, and the query.
 *
 * @param query with its question mark, or empty
 */
record Place(Language language, String path, String query) {

    static final String ATTRIBUTE = Place.class.getName();

    /** Longer queries are not repeated in links to other languages. */
    private static final int LONGEST_QUERY = 500;

    Place {
        query = query.length() > LONGEST_QUERY ? "" : query;
    }

    static String path(Language language, String path) {
        if (language == Language.ENGLISH) {
            return path;
        }
        return path.equals("/") ? language.prefix() : language.prefix() + path;
    }
}
