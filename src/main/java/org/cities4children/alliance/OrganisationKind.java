package org.cities4children.alliance;

import java.util.Locale;
import org.cities4children.web.Words;

/** What an organisation is, such as INGO or city network: kept as it was handed in, shown in the reader's language. */
public final class OrganisationKind {

    private OrganisationKind() {}

    /** As in the keys of its words: people's movement is {@code peoples-movement}. */
    public static String key(String kind) {
        return kind.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z]+", "-");
    }

    /** What it is called; one for which there are no words keeps the name under which it was handed in. */
    public static String name(String kind, Words words) {
        return words.known("alliance.kind." + key(kind), words.known("site.kind." + key(kind), kind));
    }
}
