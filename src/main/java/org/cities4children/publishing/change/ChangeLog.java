package org.cities4children.publishing.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cities4children.runtime.edition.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The numbered record of what changed.
 *
 * <p>A follower that remembers the last number it has seen can stop at any moment, lose everything, and go on from
 * there.
 */
@Component
public class ChangeLog {

    private final JdbcClient jdbc;
    private final Editions editions;

    ChangeLog(JdbcClient jdbc, Editions editions) {
        this.jdbc = jdbc;
        this.editions = editions;
    }

    /**
     * Notes, with the running transaction, that these publications are not what they were. Their numbers are taken
     * right before it commits: whoever takes one holds up all others until then, and an import may last.
     */
    public void note(List<UUID> publications) {
        if (publications.isEmpty()) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            Noted.inThisTransaction(this, this::write).addAll(publications);
        } else {
            write(publications);
        }
        changeAfterCommit();
    }

    private void write(Collection<UUID> publications) {
        jdbc.sql("""
                with counted as (
                    update publishing.change_counter set last = last + cardinality(:ids::uuid[]) returning last)
                insert into publishing.changes (number, publication)
                select counted.last - cardinality(:ids::uuid[]) + changed.position, changed.id
                from counted, unnest(:ids::uuid[]) with ordinality as changed (id, position)
                """).param("ids", publications.toArray(UUID[]::new)).update();
    }

    /** Pages change once the running transaction is committed, though no publication did. */
    public void changeAfterCommit() {
        editions.nextAfterCommit();
    }

    /** Tells this database from any other; an index that was made of another one is of no use here. */
    public String source() {
        return jdbc.sql("select source::text from publishing.change_counter")
                .query(String.class)
                .single();
    }

    /** The number of the last change. */
    public long last() {
        return jdbc.sql("select last from publishing.change_counter")
                .query(Long.class)
                .single();
    }

    /** What changed after a number, oldest first, no more than so many. */
    public List<Change> after(long number, int limit) {
        return new ArrayList<>(jdbc.sql("""
                select number, publication from publishing.changes where number > :number order by number limit :limit
                """)
                .param("number", number)
                .param("limit", limit)
                .query((row, _) -> new Change(row.getLong(1), row.getObject(2, UUID.class)))
                .list());
    }

    /** One change. */
    public record Change(long number, UUID publication) {}
}
