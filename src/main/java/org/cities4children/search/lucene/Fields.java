package org.cities4children.search.lucene;

/** The fields of a document. */
final class Fields {

    static final String ID = "id";
    static final String COLLECTION = "collection";
    static final String NAMES = "names";
    static final String GRAMS = "grams";

    /** The words of names as they are written, folded but not stemmed; nobody says of which language they are. */
    static final String WRITTEN = "written";

    static final String NEWNESS = "newness";
    static final String SHOWN = "shown";
    static final String OPENING = "opening";
    static final String BODY = "body";
    static final String ALL_NAMES = "all-names";

    private static final String WORDS = "words_";
    private static final String NAMED = "names_";
    private static final String TITLES = "title_";
    private static final String FINGERPRINT = "fingerprint_";
    private static final String FACET = "facet_";

    private Fields() {}

    /** All words in a language, the title's twice. */
    static String words(String language) {
        return WORDS + language;
    }

    /** The words of texts in a language as they are written, folded but not stemmed. */
    static String written(String language) {
        return WRITTEN + "_" + language;
    }

    static boolean isWritten(String field) {
        return field.startsWith(WRITTEN);
    }

    /** The words of names, as a language forms them. */
    static String names(String language) {
        return NAMED + language;
    }

    /** The title's words in a language. */
    static String titles(String language) {
        return TITLES + language;
    }

    /** The fingerprint of the words in a language. */
    static String fingerprint(String language) {
        return FINGERPRINT + language;
    }

    static String facet(String name) {
        return FACET + name;
    }

    /** The language of a field of words or titles, or an empty string. */
    static String languageOf(String field) {
        if (field.startsWith(WORDS)) {
            return field.substring(WORDS.length());
        }
        return field.startsWith(TITLES) ? field.substring(TITLES.length()) : "";
    }

    static boolean isWords(String field) {
        return field.startsWith(WORDS);
    }
}
