package org.cities4children.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.cities4children.publishing.Address;
import org.cities4children.publishing.Card;
import org.cities4children.publishing.Draft;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.publishing.Withdrawal;

/** Published things held in memory, to be read only. */
public record Shelf(List<Listing> all) implements Publications {

    /** One resource with this title and these numbers as its id and its address. */
    public static Listing resource(int number, String title) {
        var card = new Card("tool", null, List.of("Amina Demo", "=Demo Institute"), List.of("=Demo Institute"), 2024);
        var at = Instant.parse("2026-11-20T10:00:00Z").plusSeconds(number);
        return new Listing(
                new UUID(0, number),
                "resource",
                "slug-" + number,
                title,
                "About play & streets",
                "en",
                card,
                List.of("play"),
                List.of("KE/nairobi"),
                at,
                at,
                null,
                true);
    }

    /** Two terms. */
    public static Terms terms() {
        return new OneTopicOnePlace();
    }

    @Override
    public void holdTerms() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void save(Draft draft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Address at(String kind, String slug) {
        return new Address.Nowhere();
    }

    @Override
    public List<Listing> at(String kind, Collection<String> slugs) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void withdraw(UUID id, Withdrawal withdrawal) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void restore(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<UUID, Integer> turns(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<UUID> withdrawn(String kind, String slug) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Kept> kept(String kind, String title, int skip, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int countKept(String kind, String title) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Kept> kept(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void rename(UUID id, String slug) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Listing> listings(Collection<UUID> ids) {
        return all.stream().filter(it -> ids.contains(it.id())).toList();
    }

    @Override
    public Optional<Listing> listing(UUID id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<Listing> newest(Collection<String> kinds, int limit) {
        return all.reversed().stream()
                .filter(it -> kinds.contains(it.kind()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Read> mostRead(String kind, LocalDate since, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int count(String kind) {
        return (int) all.stream().filter(it -> it.kind().equals(kind)).count();
    }

    @Override
    public void each(Collection<String> kinds, Consumer<Listing> reader) {
        all.stream().filter(it -> kinds.contains(it.kind())).forEach(reader);
    }

    @Override
    public List<UUID> firsts(Collection<String> kinds, int size) {
        return IntStream.range(0, all.size())
                .filter(it -> it % size == 0)
                .mapToObj(it -> all.get(it).id())
                .toList();
    }

    @Override
    public List<Listing> slice(Collection<String> kinds, UUID first, int size) {
        return all.stream()
                .dropWhile(it -> it.id().compareTo(first) < 0)
                .limit(size)
                .toList();
    }

    private record OneTopicOnePlace() implements Terms {

        private static final Term PLAY = new Term("play", Map.of("en", "Play"), List.of(), null, Map.of());
        private static final Term KENYA = new Term("KE", Map.of("en", "Kenya"), List.of(), null, Map.of());

        @Override
        public Optional<Term> topic(String id) {
            return topics().stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Term> place(String id) {
            return places().stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public List<Term> topics() {
            return List.of(PLAY);
        }

        @Override
        public List<Term> places() {
            return List.of(KENYA);
        }

        @Override
        public List<Term> placesNamedIn(String typed) {
            return places().stream()
                    .filter(it -> it.called().anyMatch(typed::equals))
                    .toList();
        }

        @Override
        public Set<String> topicsWithBroader(Collection<String> ids) {
            return Set.copyOf(ids);
        }

        @Override
        public List<String> wider(Collection<String> topics) {
            return List.of();
        }

        @Override
        public Set<String> placesWithBroader(Collection<String> ids) {
            return Set.copyOf(ids);
        }

        @Override
        public Map<String, Integer> topicUse() {
            return Map.of("play", 1);
        }

        @Override
        public Map<String, Integer> placeUse() {
            return Map.of("KE", 1);
        }
    }
}
