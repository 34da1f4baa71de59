package org.cities4children.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a publication; handed over by its room on saving.
 *
 * @param type the kind's own type, such as {@code tool}
 * @param label the name that the source gives it ("Policy brief"), or nothing where the type says all
 * @param creators who made it, persons and organisations in the source's order
 * @param publishers those of them that are organisations
 * @param year of publication, or nothing when unknown
 */
public record Card(
        String type,
        @Nullable String label,
        List<String> creators,
        List<String> publishers,
        @Nullable Integer year) {

    public Card {
        creators = List.copyOf(creators);
        publishers = List.copyOf(publishers);
    }
}
