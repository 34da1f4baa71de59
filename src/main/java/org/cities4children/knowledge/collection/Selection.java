package org.cities4children.knowledge.collection;

import java.util.List;
import java.util.UUID;

/**
 * What an editor chose and says of it.
 *
 * @param note why these belong together; blank lines part paragraphs
 * @param items the resources in their order
 */
record Selection(UUID id, String note, List<Item> items) {

    Selection {
        items = List.copyOf(items);
    }

    /** @param why this one; may be empty */
    record Item(UUID resource, String why) {}
}
