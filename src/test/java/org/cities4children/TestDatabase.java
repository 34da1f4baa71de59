package org.cities4children;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One real database for all tests of rows. */
public final class TestDatabase {

    private static final DataSource DATABASE = started();

    private TestDatabase() {}

    /** The database with the tables of these rooms, empty. */
    public static DataSource with(String... rooms) {
        for (var room : rooms) {
            JdbcClient.create(DATABASE)
                    .sql("drop schema if exists " + room + " cascade")
                    .update();
            var script = new ResourceDatabasePopulator(migrations(room));
            // Whole files, as they are run in earnest, all or nothing: the text of a function holds semicolons.
            script.setSeparator(ScriptUtils.EOF_STATEMENT_SEPARATOR);
            new TransactionTemplate(new JdbcTransactionManager(DATABASE))
                    .executeWithoutResult(_ -> script.execute(DATABASE));
        }
        return DATABASE;
    }

    private static Resource[] migrations(String room) {
        try {
            var all = new PathMatchingResourcePatternResolver()
                    .getResources("classpath:db/migration/" + room + "/V*.sql");
            Arrays.sort(all, Comparator.comparingInt(TestDatabase::version));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int version(Resource migration) {
        var name = String.valueOf(migration.getFilename());
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    private static DataSource started() {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(new File("target/postgres-binaries").getAbsoluteFile())
                    .start()
                    .getPostgresDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
