package org.cities4children.publishing.term;

/** The two controlled vocabularies. */
enum Vocabulary {
    TOPIC("topic", "topics"),
    PLACE("place", "places");

    private final String word;
    private final String column;

    Vocabulary(String word, String column) {
        this.word = word;
        this.column = column;
    }

    /** The one of these. */
    static Vocabulary named(String column) {
        return column.equals(PLACE.column) ? PLACE : TOPIC;
    }

    String word() {
        return word;
    }

    /** The column of {@code publishing.publications} that holds their ids. */
    String column() {
        return column;
    }
}
