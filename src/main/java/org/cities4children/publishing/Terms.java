package org.cities4children.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cities4children.runtime.RowRefused;

/** Topics and places: their names, synonyms and hierarchy; kept in memory, read anew when they change. */
public interface Terms {

    /** The topic of this id, or the one that it was merged into. */
    Optional<Term> topic(String id);

    /** The place of this id, or the one that it was merged into. */
    Optional<Term> place(String id);

    /**
     * The ids of the topics that a row names; for what was merged, those of what it became.
     *
     * @throws RowRefused when there is none with such an id
     */
    default List<String> checked(List<String> ids) {
        return ids.stream()
                .map(id -> topic(id)
                        .orElseThrow(() -> new RowRefused("topics", "publishing.refused.no-topic", id))
                        .id())
                .distinct()
                .toList();
    }

    /** All topics in the order of their English names. */
    List<Term> topics();

    /** All places: countries, then their cities. */
    List<Term> places();

    /** The places of which a name stands in what was typed, accents and case aside. */
    List<Term> placesNamedIn(String typed);

    /** These topics with all that stand above them. */
    Set<String> topicsWithBroader(Collection<String> ids);

    /**
     * What stands above these topics is called, without the words that another topic below it has for its own name: who
     * asks for those means that one.
     */
    List<String> wider(Collection<String> topics);

    /** These places with the countries they lie in. */
    Set<String> placesWithBroader(Collection<String> ids);

    /** How many public resources carry each topic, those below it included. */
    Map<String, Integer> topicUse();

    /** How many public resources are about each place, its cities included. */
    Map<String, Integer> placeUse();
}
