package org.cities4children.knowledge.resource;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cities4children.publishing.Body;
import org.cities4children.search.Entry;
import org.springframework.stereotype.Component;

/** What the index is told of resources. */
@Component
class ResourceBody implements Body {

    private final Resources resources;

    ResourceBody(Resources resources) {
        this.resources = resources;
    }

    @Override
    public String kind() {
        return "resource";
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        var variants = resources.variants(ids);
        Map<UUID, Words> words = new HashMap<>();
        resources.reach(ids).forEach((id, reach) -> {
            var texts = variants.getOrDefault(id, List.of()).stream()
                    .map(it -> new Entry.Text(it.language(), it.title(), it.summary(), it.body()))
                    .toList();
            words.put(id, new Words(texts, facets(reach, texts)));
        });
        return words;
    }

    private static Map<String, Set<String>> facets(Resources.Reach reach, List<Entry.Text> texts) {
        Set<String> languages = new LinkedHashSet<>(reach.otherLanguages());
        texts.forEach(it -> languages.add(it.language()));
        return Map.of("language", languages, "audience", Set.copyOf(reach.audiences()));
    }
}
