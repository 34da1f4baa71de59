package org.cities4children.search.meaning;

/** Makes of a text a vector of length one; texts that mean alike lie near each other. */
interface Embedder {

    /** The language whose texts it understands, BCP 47. */
    String language();

    /** How many numbers a vector has. */
    int dimension();

    /** The vector of a text; what is beyond its reach, some 250 words, is left out. */
    float[] embed(String text);
}
