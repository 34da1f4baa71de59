package org.cities4children.knowledge;

import java.util.List;
import org.cities4children.publishing.Listing;

/** Knows what is public already, so that nobody proposes it twice unawares. */
public interface Existing {

    /**
     * What stands at this address or has nearly this title, the likeliest first; a few, mostly none.
     *
     * @param link as typed, or empty
     */
    List<Listing> like(String title, String link);
}
