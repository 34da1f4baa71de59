package org.cities4children.knowledge.citation;

/** What a work is, in the words of programs for citations. */
enum Sort {
    REPORT("RPRT", "report"),
    ARTICLE("JOUR", "article-journal");

    private final String ris;
    private final String csl;

    Sort(String ris, String csl) {
        this.ris = ris;
        this.csl = csl;
    }

    String ris() {
        return ris;
    }

    String csl() {
        return csl;
    }
}
