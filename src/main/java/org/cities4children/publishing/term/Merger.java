package org.cities4children.publishing.term;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.publishing.Merging;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.change.ChangeLog;
import org.cities4children.publishing.term.MergeRows.Kept;
import org.cities4children.runtime.RowRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges terms in PostgreSQL.
 *
 * <p>It is alone with the terms from its first statement on: nobody saves a publication or a term meanwhile, so none is
 * left behind under an id that is gone.
 */
@Component
class Merger implements Merging {

    private final TermRows rows;
    private final MergeRows merges;
    private final TermRegister register;
    private final ChangeLog changes;
    private final Clock clock;

    Merger(TermRows rows, MergeRows merges, TermRegister register, ChangeLog changes, Clock clock) {
        this.rows = rows;
        this.merges = merges;
        this.register = register;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Merge merge(String name, String gone, String stays) {
        merges.alone();
        var vocabulary = Vocabulary.named(name);
        var old = mergeable(vocabulary, "gone", gone);
        var other = mergeable(vocabulary, "stays", stays);
        if (gone.equals(stays)) {
            throw new RowRefused("stays", "publishing.refused.itself");
        }
        boolean lifted = rows.withBroader(vocabulary, stays).contains(gone);
        var merge = new Kept(
                UUID.randomUUID(),
                vocabulary,
                old,
                stays,
                rows.below(vocabulary, gone),
                learnt(old, other),
                lifted,
                lifted ? other.broader() : null,
                clock.instant());
        var touched = touched(vocabulary, gone, stays);
        merges.add(vocabulary, merge);
        int moved = merges.move(vocabulary, merge.id(), gone, stays);
        var synonyms = Stream.concat(other.synonyms().stream(), merge.learnt().stream())
                .toList();
        rows.save(vocabulary, other.with(synonyms, lifted ? old.broader() : other.broader()));
        rows.hang(vocabulary, gone, stays, merge.narrower());
        rows.delete(vocabulary, gone);
        announce(touched);
        return new Merge(merge.id(), gone, old.name("en"), stays, merge.at(), moved);
    }

    @Override
    @Transactional
    public int undo(UUID id) {
        merges.alone();
        var merge = merges.find(id).orElseThrow(() -> new RowRefused("merge", "publishing.refused.parted"));
        var vocabulary = merge.vocabulary();
        if (!merge.at().plus(UNDOABLE).isAfter(clock.instant())) {
            throw new RowRefused("merge", "publishing.refused.too-late");
        }
        var other = rows.one(vocabulary, merge.stays())
                .orElseThrow(() -> new RowRefused("merge", "publishing.refused.merged-later", merge.stays()));
        var gone = merge.term().id();
        merges.undone(id);
        var above = standing(vocabulary, merge.term().broader());
        rows.save(vocabulary, merge.term().with(merge.term().synonyms(), above));
        var synonyms = other.synonyms().stream()
                .filter(it -> !merge.learnt().contains(it))
                .toList();
        boolean isWhereItWasPut = merge.lifted() && Objects.equals(other.broader(), above);
        rows.save(
                vocabulary,
                other.with(synonyms, isWhereItWasPut ? standing(vocabulary, merge.above()) : other.broader()));
        rows.hang(vocabulary, merge.stays(), gone, merge.narrower());
        loosen(vocabulary, gone);
        loosen(vocabulary, merge.stays());
        int back = merges.moveBack(vocabulary, id);
        announce(touched(vocabulary, gone, merge.stays()));
        return back;
    }

    @Override
    public List<Merge> undoable(String vocabulary) {
        return merges.since(Vocabulary.named(vocabulary), clock.instant().minus(UNDOABLE));
    }

    private Term mergeable(Vocabulary vocabulary, String field, String id) {
        var term = rows.one(vocabulary, id)
                .orElseThrow(() -> new RowRefused(field, "publishing.refused.no-" + vocabulary.word(), id));
        if (vocabulary == Vocabulary.PLACE && term.broader() == null) {
            throw new RowRefused(field, "publishing.refused.country");
        }
        return term;
    }

    /** What the other is not called yet. */
    private static List<String> learnt(Term old, Term other) {
        var known = other.called().toList();
        return old.called().distinct().filter(it -> !known.contains(it)).toList();
    }

    /** What a term stood under, or what that has become; nothing where it is gone. */
    private @Nullable String standing(Vocabulary vocabulary, @Nullable String above) {
        return Optional.ofNullable(above)
                .flatMap(it -> rows.one(vocabulary, it).map(Term::id).or(() -> merges.heir(vocabulary, it)))
                .orElse(null);
    }

    /** The terms around it may have been moved since; where a ring would close, it stands above them all. */
    private void loosen(Vocabulary vocabulary, String id) {
        var term = rows.one(vocabulary, id).orElseThrow();
        if (term.broader() != null
                && rows.withBroader(vocabulary, term.broader()).contains(id)) {
            rows.save(vocabulary, term.with(term.synonyms(), null));
        }
    }

    private List<UUID> touched(Vocabulary vocabulary, String gone, String stays) {
        Set<String> all = register.thesaurus(vocabulary).withNarrower(gone);
        all.addAll(register.thesaurus(vocabulary).withNarrower(stays));
        all.addAll(List.of(gone, stays));
        return rows.carriers(vocabulary, all);
    }

    private void announce(List<UUID> touched) {
        changes.note(touched);
        changes.changeAfterCommit();
    }
}
