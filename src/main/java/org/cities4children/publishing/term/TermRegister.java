package org.cities4children.publishing.term;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.search.KnownNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Topics and places in memory, as last committed. */
@Component
class TermRegister implements Terms, KnownNames {

    private final TermRows rows;
    private final MergeRows merges;
    private final TransactionTemplate apart;
    private final AtomicLong generation = new AtomicLong();
    private volatile @Nullable Known committed;

    TermRegister(TermRows rows, MergeRows merges, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.merges = merges;
        // What is kept for everybody is read in a transaction of its own: one that is still open may be rolled back.
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    @EventListener
    @Order(Editions.Begun.FIRST)
    synchronized void on(Editions.Begun edition) {
        generation.incrementAndGet();
        committed = null;
    }

    @Override
    public Optional<Term> topic(String id) {
        return find(Vocabulary.TOPIC, id);
    }

    @Override
    public Optional<Term> place(String id) {
        return find(Vocabulary.PLACE, id);
    }

    @Override
    public List<Term> topics() {
        return thesaurus(Vocabulary.TOPIC).inOrder();
    }

    @Override
    public List<Term> places() {
        return thesaurus(Vocabulary.PLACE).inOrder();
    }

    @Override
    public List<Term> placesNamedIn(String typed) {
        return thesaurus(Vocabulary.PLACE).namedIn(typed);
    }

    @Override
    public Set<String> words() {
        return known().words();
    }

    @Override
    public Set<String> placeWords() {
        return thesaurus(Vocabulary.PLACE).words();
    }

    @Override
    public List<String> wider(Collection<String> topics) {
        return thesaurus(Vocabulary.TOPIC).wider(topics);
    }

    @Override
    public Set<String> topicsWithBroader(Collection<String> ids) {
        return thesaurus(Vocabulary.TOPIC).withBroader(ids);
    }

    @Override
    public Set<String> placesWithBroader(Collection<String> ids) {
        return thesaurus(Vocabulary.PLACE).withBroader(ids);
    }

    @Override
    public Map<String, Integer> topicUse() {
        return thesaurus(Vocabulary.TOPIC).use();
    }

    @Override
    public Map<String, Integer> placeUse() {
        return thesaurus(Vocabulary.PLACE).use();
    }

    private Optional<Term> find(Vocabulary vocabulary, String id) {
        var known = thesaurus(vocabulary).find(id);
        // A term that the open transaction has just made is not in memory yet. A reader has none: whatever ids an
        // address holds, nobody asks the database for each.
        return known.isEmpty() && TransactionSynchronizationManager.isActualTransactionActive()
                ? rows.one(vocabulary, id)
                : known;
    }

    Thesaurus thesaurus(Vocabulary vocabulary) {
        return Objects.requireNonNull(known().vocabularies().get(vocabulary));
    }

    private Known known() {
        var known = committed;
        if (known == null) {
            long begun = generation.get();
            known = read();
            keep(known, begun);
        }
        return known;
    }

    /** Keeps what was read, unless something was committed since the reading began. */
    private synchronized void keep(Known known, long begun) {
        if (generation.get() == begun) {
            committed = known;
        }
    }

    private Known read() {
        return Objects.requireNonNull(apart.execute(_ -> {
            Map<Vocabulary, Thesaurus> all = new EnumMap<>(Vocabulary.class);
            for (var vocabulary : Vocabulary.values()) {
                all.put(
                        vocabulary,
                        Thesaurus.of(rows.all(vocabulary), rows.combinations(vocabulary), merges.heirs(vocabulary)));
            }
            return Known.of(all);
        }));
    }

    /** All that was read at one moment, with the words of all names. */
    private record Known(Map<Vocabulary, Thesaurus> vocabularies, Set<String> words) {

        static Known of(Map<Vocabulary, Thesaurus> vocabularies) {
            var words = vocabularies.values().stream()
                    .flatMap(it -> it.words().stream())
                    .collect(Collectors.toUnmodifiableSet());
            return new Known(vocabularies, words);
        }
    }
}
