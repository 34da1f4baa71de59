package org.cities4children.knowledge.collection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.publishing.Body;
import org.cities4children.publishing.Publications;
import org.cities4children.search.Entry;
import org.springframework.stereotype.Component;

/** What the index is told of collections: the editor's words. */
@Component
class CollectionBody implements Body {

    private final Selections selections;
    private final Publications publications;

    CollectionBody(Selections selections, Publications publications) {
        this.selections = selections;
        this.publications = publications;
    }

    @Override
    public String kind() {
        return "collection";
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        var all = selections.all(ids);
        Map<UUID, Words> words = new HashMap<>();
        for (var listing : publications.listings(ids)) {
            var selection = all.get(listing.id());
            var said = selection == null ? "" : said(selection);
            var text = new Entry.Text(listing.language(), listing.title(), listing.summary(), said);
            words.put(listing.id(), new Words(List.of(text), Map.of("language", Set.of(listing.language()))));
        }
        return words;
    }

    private static String said(Selection selection) {
        var whys = selection.items().stream().map(Selection.Item::why);
        return Stream.concat(Stream.of(selection.note()), whys).collect(Collectors.joining("\n"));
    }
}
