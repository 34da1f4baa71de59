package org.cities4children.editing.row;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Editable;
import org.cities4children.runtime.intake.Publishable;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what somebody wrote: revision, row and note in the audit in one transaction, or none of them. */
@Component
public class Keeping {

    /** In seconds: who looks waits for nobody longer, nor holds up others who save. */
    private static final int LOOK = 5;

    private final Revisions revisions;
    private final Audit audit;
    private final TransactionTemplate transactions;
    private final TransactionTemplate shows;

    Keeping(Revisions revisions, Audit audit, PlatformTransactionManager transactionManager) {
        this.revisions = revisions;
        this.audit = audit;
        transactions = new TransactionTemplate(transactionManager);
        shows = new TransactionTemplate(transactionManager);
        shows.setTimeout(LOOK);
    }

    /** Tells a state of a row apart from any other, also from one that an import brought. */
    public static String mark(ObjectNode row) {
        return UUID.nameUUIDFromBytes(row.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Adds a row that was not there. */
    public Outcome add(Editable kind, ObjectNode row, UUID person) {
        return add(kind, row, person, _ -> {});
    }

    /**
     * Adds a row that was not there.
     *
     * @param person who wrote it; nobody when they are gone
     * @param also what has to be done with its id, in the same transaction
     */
    public Outcome add(Editable kind, ObjectNode row, @Nullable UUID person, Consumer<UUID> also) {
        return guarded(kind, _ -> {
            var key = kind.key(row);
            if (kind.handedIn(key).isPresent()) {
                return new Outcome.There();
            }
            int last = revisions.last(kind.kind(), key).map(Revision::number).orElse(0);
            if (!revisions.add(kind.kind(), key, last + 1, row, person)) {
                return new Outcome.There();
            }
            var saved = written(kind, key, last + 1, row, person);
            also.accept(saved.id());
            return saved;
        });
    }

    /**
     * Has a row taken, and leaves nothing of it.
     *
     * @param key of the row that it takes the place of, or nothing for a new one
     */
    public Outcome rehearse(Editable kind, @Nullable String key, ObjectNode row) {
        return rehearsed(transactions, kind, key, row, _ -> {});
    }

    /**
     * Does the same, and lets somebody look at what became of the row meanwhile.
     *
     * @throws QueryTimeoutException when it would have to wait for somebody who saves
     */
    public Outcome show(Editable kind, @Nullable String key, ObjectNode row, Consumer<UUID> look) {
        return rehearsed(shows, kind, key, row, look);
    }

    private Outcome rehearsed(
            TransactionTemplate template, Editable kind, @Nullable String key, ObjectNode row, Consumer<UUID> look) {
        return guarded(template, kind, transaction -> {
            transaction.setRollbackOnly();
            var own = key == null ? kind.key(row) : key;
            if (key == null && kind.handedIn(own).isPresent()) {
                return new Outcome.There();
            }
            var saved = new Outcome.Saved(kind.take(own, row).id());
            look.accept(saved.id());
            return saved;
        });
    }

    /**
     * Changes a row.
     *
     * @param base the mark of the state from which the person set out
     */
    public Outcome change(Editable kind, String key, String base, UnaryOperator<ObjectNode> change, UUID person) {
        return asSeen(kind, key, base, (last, before) -> {
            var row = change.apply(before.deepCopy());
            // Whoever saves what stands there already has changed nothing, and leaves no revision.
            return row.equals(before)
                    ? new Outcome.Saved(kind.take(key, row).id())
                    : changed(kind, key, last, before, row, person);
        });
    }

    /**
     * Takes a row away. Its last state is kept as a revision, from which it can be added again.
     *
     * @param base the mark of the state from which the person set out
     */
    public Outcome remove(Editable kind, String key, String base, UUID person) {
        return asSeen(kind, key, base, (last, before) -> {
            int number = last.map(Revision::number).orElse(0) + 1;
            // Also where it is the last one already: of two who take it away at once, one finds the number taken.
            if (revisions.add(kind.kind(), key, number, before, null)) {
                kind.putBack(key, null);
                var facts = new TreeMap<>(Map.of("kind", kind.kind(), "revision", Integer.toString(number)));
                audit.note(new Deed(person, null, "editing.remove", kind.kind() + ":" + key, facts));
            }
            return new Outcome.Away();
        });
    }

    /** Does something to a row if it stands as the person saw it. */
    private Outcome asSeen(
            Editable kind, String key, String base, BiFunction<Optional<Revision>, ObjectNode, Outcome> work) {
        return guarded(kind, _ -> {
            // Looked up before the row: whoever saves in between takes the next number, and it is free only once.
            var last = revisions.last(kind.kind(), key);
            // Held, since an import takes no number: else what it wrote in between would be written over.
            var stands = kind.hold(key).flatMap(_ -> kind.handedIn(key));
            if (stands.isEmpty()) {
                return new Outcome.Away();
            }
            var before = stands.get();
            return mark(before).equals(base) ? work.apply(last, before) : new Outcome.Overtaken(before);
        });
    }

    /** The row as it stood before it was taken away. */
    public Optional<ObjectNode> removed(Editable kind, String key) {
        return revisions.last(kind.kind(), key).map(Revision::content);
    }

    private Outcome changed(
            Editable kind, String key, Optional<Revision> last, ObjectNode before, ObjectNode row, UUID person) {
        int number = last.map(Revision::number).orElse(0) + 1;
        if (last.filter(it -> it.content().equals(before)).isEmpty()) {
            // What an import brought since is a state too, to which somebody may want to go back.
            if (!revisions.addImported(kind.kind(), key, number, before)) {
                return new Outcome.Overtaken(current(kind, key));
            }
            number++;
        }
        return revisions.add(kind.kind(), key, number, row, person)
                ? written(kind, key, number, row, person)
                : new Outcome.Overtaken(current(kind, key));
    }

    private Outcome.Saved written(Editable kind, String key, int number, ObjectNode row, @Nullable UUID person) {
        var id = kind.take(key, row).id();
        var facts = new TreeMap<>(Map.of("kind", kind.kind(), "revision", Integer.toString(number)));
        audit.note(new Deed(person, null, "editing.save", object(kind, key, id), facts));
        return new Outcome.Saved(id);
    }

    private static String object(Editable kind, String key, UUID id) {
        return kind instanceof Publishable ? "publication:" + id : kind.kind() + ":" + key;
    }

    private Outcome guarded(Editable kind, Function<TransactionStatus, Outcome> work) {
        return guarded(transactions, kind, work);
    }

    /** What an importer does not take is the writer's to mend; a database that fails is not. */
    private Outcome guarded(TransactionTemplate template, Editable kind, Function<TransactionStatus, Outcome> work) {
        try {
            return Objects.requireNonNull(template.execute(transaction -> {
                kind.shared();
                return work.apply(transaction);
            }));
        } catch (RowRefused refused) {
            return new Outcome.Refused(refused.field(), refused.reason());
        } catch (JacksonException wrong) {
            return new Outcome.Refused("", new RowRefused.Reason("runtime.refused.wrong-type"));
        } catch (DuplicateKeyException _) {
            return new Outcome.There();
        }
    }

    private static ObjectNode current(Editable kind, String key) {
        return kind.handedIn(key).orElseThrow();
    }

    /** What became of a row that somebody wrote. */
    public sealed interface Outcome {

        /** It stands as it was written. */
        record Saved(UUID id) implements Outcome {}

        /** The importer does not take it. */
        record Refused(String field, RowRefused.Reason reason) implements Outcome {}

        /** There is one already that is known by the same. */
        record There() implements Outcome {}

        /** It is there no more: it was merged, or what brought it was undone. */
        record Away() implements Outcome {}

        /** Somebody wrote it meanwhile; this is how it stands now. */
        record Overtaken(ObjectNode theirs) implements Outcome {}
    }
}
