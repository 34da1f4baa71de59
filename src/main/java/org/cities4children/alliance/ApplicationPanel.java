package org.cities4children.alliance;

import java.util.Optional;
import org.cities4children.web.Words;

/** What a room above adds to the page of an application. */
public interface ApplicationPanel {

    Optional<Offer> of(Application application, Words words);

    /**
     * Where one goes on from an application, in the reader's language.
     *
     * @param path where the link leads
     */
    record Offer(String heading, String about, String link, String path) {}
}
