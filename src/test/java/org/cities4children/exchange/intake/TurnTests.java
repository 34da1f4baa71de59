package org.cities4children.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All nodes on a database take turns, whatever becomes of one. */
class TurnTests {

    private final DataSource database = TestDatabase.with("exchange");
    private final Turn here = new Turn(database);
    private final Turn onAnotherNode = new Turn(database);

    @Test
    void belongsToOneOfAllNodes() throws IOException {
        here.take(() -> {
            assertThatThrownBy(() -> onAnotherNode.take(() -> "both")).isInstanceOf(IntakeRefused.Busy.class);
            return "done";
        });
        assertThat(onAnotherNode.take(() -> "later")).isEqualTo("later");
    }

    @Test
    void isFreeAgainThoughTheConnectionLivesOn() throws IOException {
        var one = new HikariConfig();
        one.setDataSource(database);
        one.setMaximumPoolSize(1);
        try (var pool = new HikariDataSource(one)) {
            var pooled = new Turn(pool);
            assertThatThrownBy(() -> pooled.take(() -> {
                        throw new IOException("The file is gone");
                    }))
                    .hasMessage("The file is gone");
            assertThat(onAnotherNode.take(() -> "free")).isEqualTo("free");
            assertThat(pooled.take(() -> "again")).isEqualTo("again");
        }
    }

    @Test
    void isFreeOnceTheProcessThatHadItIsGone() throws IOException {
        var later = here.take(() -> {
            JdbcClient.create(database)
                    .sql("select pg_terminate_backend(pid, :wait) from pg_locks where locktype = 'advisory'")
                    .param("wait", Duration.ofSeconds(10).toMillis())
                    .query(Boolean.class)
                    .single();
            return onAnotherNode.take(() -> "later");
        });
        assertThat(later).isEqualTo("later");
    }
}
