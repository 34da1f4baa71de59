package org.cities4children.publishing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cities4children.search.Entry;
import org.cities4children.web.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a room knows of its publications that the spine does not, to be found by; each content room implements it. */
public interface Body {

    /** The kind of publication this room keeps. */
    String kind();

    /** The words and facets of these publications, by id; the spine adds topics, places and card. */
    Map<UUID, Words> words(Collection<UUID> ids);

    /** When these came out, as much as is known; a room says nothing where the card's year is all it knows. */
    default Map<UUID, PartialDate> dates(Collection<UUID> ids) {
        return Map.of();
    }

    /**
     * Words in every language the publication exists in, and the facets of its room.
     *
     * @param day of which it speaks, where its year is not fine enough to put it in order
     */
    record Words(
            List<Entry.Text> texts,
            Map<String, Set<String>> facets,
            @Nullable LocalDate day) {

        public Words(List<Entry.Text> texts, Map<String, Set<String>> facets) {
            this(texts, facets, null);
        }
    }
}
