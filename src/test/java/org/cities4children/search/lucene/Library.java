package org.cities4children.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cities4children.search.Entry;
import org.cities4children.search.Findings;
import org.cities4children.search.KnownNames;
import org.cities4children.search.Question;
import org.cities4children.search.Question.Order;
import org.cities4children.search.meaning.Nearness;
import org.cities4children.search.spelling.KnownWords;
import org.jspecify.annotations.Nullable;

/** An index in a folder, with somebody who asks it. */
final class Library implements AutoCloseable {

    final Shelf shelf;
    final Finder finder;

    Library(Path folder) {
        this(folder, new WordsAlone());
    }

    Library(Path folder, Nearness nearness) {
        try {
            shelf = new Shelf(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (shelf.upTo() == 0) {
            // Nothing was to be caught up with.
            shelf.commit();
        }
        finder = new Finder(shelf, nearness, new KnownWords(new Lilongwe(), Library::menu), Library::byTitle);
    }

    static Entry entry(String id, Entry.Text... texts) {
        return new Entry(id, "resource", List.of(texts), List.of(), Map.of(), 0);
    }

    static Entry entry(String id, String language, String title, String summary) {
        return entry(id, new Entry.Text(language, title, summary, ""));
    }

    static Entry entry(String id, long newness, Map<String, Set<String>> facets) {
        return new Entry(id, "resource", List.of(new Entry.Text("en", id, "", "")), List.of(), facets, newness);
    }

    static Question question(String words) {
        return question(words, Order.RELEVANCE, 0, 100);
    }

    static Question question(String words, Order order, int offset, int limit) {
        return Question.in().asking(words).orderedBy(order).part(offset, limit);
    }

    /** What pages say beside what is found on them. */
    private static List<String> menu(String language) {
        return switch (language) {
            case "en" -> List.of("Join us", "Contact the secretariat");
            case "pt" -> List.of("Boletim");
            default -> List.of();
        };
    }

    /** What answers while the index cannot: it says so, and which words it was handed. */
    private static Findings byTitle(Question question, List<String> words) {
        return new Findings(
                0,
                List.of(),
                Map.of(),
                new Findings.Spelling(String.join(" ", words), false),
                false,
                Findings.Missing.NONE,
                true);
    }

    /** As after catching up with a source that has nothing. */
    void clear() {
        shelf.clear();
        shelf.commit();
    }

    void put(Entry... entries) {
        shelf.write(List.of(entries), List.of(), shelf.upTo() + 1);
    }

    Findings find(String words) {
        return finder.find(question(words));
    }

    List<String> ids(String words) {
        return ids(question(words));
    }

    List<String> ids(Question question) {
        return finder.find(question).found().stream().map(Findings.Found::id).toList();
    }

    private record Lilongwe() implements KnownNames {

        @Override
        public Set<String> words() {
            return Set.of("lilongwe", "play", "school");
        }

        @Override
        public Set<String> placeWords() {
            return Set.of("lilongwe");
        }
    }

    private static final class WordsAlone implements Nearness {

        @Override
        public Map<String, Float> to(String question, @Nullable String language) {
            return Map.of();
        }

        @Override
        public Map<String, Float> like(String id) {
            return Map.of();
        }
    }

    @Override
    public void close() {
        try {
            shelf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
