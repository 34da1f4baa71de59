package org.cities4children.knowledge.existing;

import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cities4children.knowledge.Existing;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.runtime.DataFolder;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for an address among those of resources, and for a title among what a search for its words finds. */
@Component
class ExistingInHub implements Existing {

    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 10;

    /** A minus or a quotation mark in a title asks for nothing. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final JdbcClient jdbc;
    private final Search search;
    private final Publications publications;
    private final DataFolder dataFolder;

    ExistingInHub(JdbcClient jdbc, Search search, Publications publications, DataFolder dataFolder) {
        this.jdbc = jdbc;
        this.dataFolder = dataFolder;
        this.search = search;
        this.publications = publications;
    }

    @Override
    public List<Listing> like(String title, String link) {
        var ids = new LinkedHashSet<>(at(Location.of(link)));
        ids.addAll(called(title));
        return publications.listings(ids).stream().limit(SHOWN).toList();
    }

    private Set<UUID> at(Location location) {
        var spellings = location.spellings();
        if (spellings.isEmpty()) {
            return Set.of();
        }
        var ids = jdbc.sql("""
                        select id from knowledge.resources where url = any (:urls)
                        union select resource from knowledge.variants where url = any (:urls)
                        union select resource from knowledge.versions where url = any (:urls)
                        """)
                .param("urls", spellings.toArray(String[]::new), Types.ARRAY)
                .query(UUID.class)
                .set();
        // Somebody may name our own page of it.
        if (location.host().equals(Location.of(dataFolder.baseUrl()).host())) {
            publications.pointedAt(location.path()).map(Listing::id).ifPresent(ids::add);
        }
        return ids;
    }

    private List<UUID> called(String typed) {
        var words = NO_WORD.matcher(typed).replaceAll(" ").strip();
        var title = Title.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var question = Question.in().asking(words).exactly(true).part(0, LOOKED_AT);
        var found = search.find(question).found().stream()
                .map(it -> UUID.fromString(it.id()))
                .toList();
        var variants = variants(found);
        return publications.listings(found).stream()
                .filter(it -> Title.of(it.title()).isNearly(title)
                        || variants.getOrDefault(it.id(), Set.of()).stream()
                                .anyMatch(other -> Title.of(other).isNearly(title)))
                .map(Listing::id)
                .toList();
    }

    /** Their titles in the languages in which they exist. */
    private Map<UUID, Set<String>> variants(Collection<UUID> ids) {
        Map<UUID, Set<String>> titles = new HashMap<>();
        jdbc.sql("select resource, title from knowledge.variants where resource = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new), Types.ARRAY)
                .query((row, _) -> new Titled(row.getObject("resource", UUID.class), row.getString("title")))
                .list()
                .forEach(it -> titles.computeIfAbsent(it.resource(), _ -> new LinkedHashSet<>())
                        .add(it.title()));
        return titles;
    }

    private record Titled(UUID resource, String title) {}
}
