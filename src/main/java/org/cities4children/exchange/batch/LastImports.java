package org.cities4children.exchange.batch;

import java.util.Optional;
import org.cities4children.runtime.intake.Imports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who writes by hand what stood there before. */
@Component
class LastImports implements Imports {

    private final JdbcClient jdbc;

    LastImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Brought> last(String kind, String key) {
        return jdbc.sql("""
                select b.started_at, b.what
                from exchange.import_rows r join exchange.import_batches b on b.id = r.batch
                where r.kind = :kind and r.key = :key and r.outcome in ('created', 'updated') and not r.put_back
                order by r.batch desc, r.seq desc
                limit 1
                """)
                .param("kind", kind)
                .param("key", key)
                .query((row, _) -> new Brought(row.getTimestamp("started_at").toInstant(), row.getString("what")))
                .optional();
    }
}
