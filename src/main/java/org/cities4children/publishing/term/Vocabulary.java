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

    String word() {
        return word;
    }

    /** The column of {@code publishing.publications} that holds their ids. */
    String column() {
        return column;
    }
}
