package org.cities4children.runtime.intake;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.runtime.Importer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An importer that keeps its rows as they were handed in: so it recognises one that comes again unchanged, and can put
 * back what stood before.
 */
public abstract class KeptRowImporter implements Importer {

    /** The database gives 2.2 back as another kind of number than the file had: equal is what has the same value. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    private final Runnable changed;

    /** @param changed what to do, in the running transaction, when something was saved or deleted */
    protected KeptRowImporter(Runnable changed) {
        this.changed = changed;
    }

    /** The row of this key as it was handed in. */
    protected abstract Optional<ObjectNode> handedIn(String key);

    /**
     * Saves a row.
     *
     * @throws org.cities4children.runtime.RowRefused when it cannot be taken
     */
    protected abstract void save(String key, ObjectNode row);

    protected abstract void delete(String key);

    /** What a file brings, together with what of the row that stands was written by hand beside it. */
    protected ObjectNode beside(ObjectNode before, ObjectNode row) {
        return row;
    }

    @Override
    public final Taken take(String key, ObjectNode row) {
        return taken(key, row, handedIn(key).orElse(null));
    }

    @Override
    public final Taken bring(String key, ObjectNode row) {
        var before = handedIn(key).orElse(null);
        return taken(key, before == null ? row : beside(before, row), before);
    }

    private Taken taken(String key, ObjectNode row, @Nullable ObjectNode before) {
        if (before != null && row.equals(BY_VALUE, before)) {
            return new Taken(Outcome.UNCHANGED, id(key), null);
        }
        save(key, row);
        changed.run();
        return new Taken(before == null ? Outcome.CREATED : Outcome.UPDATED, id(key), before);
    }

    /** Enough where only imports write, one at a time; a kind that people write by hand locks the row as well. */
    @Override
    public Optional<ObjectNode> hold(String key) {
        return handedIn(key);
    }

    @Override
    public final void putBack(String key, @Nullable ObjectNode before) {
        if (before == null) {
            delete(key);
        } else {
            save(key, before);
        }
        changed.run();
    }

    /** Always the same for the same key: what is undone and comes again keeps its links. */
    protected UUID id(String key) {
        return UUID.nameUUIDFromBytes((kind() + ":" + key).getBytes(StandardCharsets.UTF_8));
    }
}
