package org.cities4children.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.cities4children.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class HastyJdbcTests {

    private final HikariDataSource pool = pool();
    private final JdbcClient jdbc = JdbcClient.create(new HastyJdbc(pool, Duration.ofSeconds(1)));

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void breaksAStatementOffThatTakesTooLongForSomebodyWhoWaits() {
        try (var _ = Haste.begin()) {
            assertThatThrownBy(() -> sleep(5))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("canceling statement");
            assertThat(sleep(0)).isOne();
        }
    }

    @Test
    void letsEverybodyElseTakeTheirTimeOnTheSameConnection() {
        try (var _ = Haste.begin()) {
            assertThat(sleep(0)).isOne();
        }
        assertThat(sleep(5)).isOne();
    }

    private int sleep(int seconds) {
        return jdbc.sql("select 1 from pg_sleep(:seconds)")
                .param("seconds", seconds)
                .query(Integer.class)
                .single();
    }

    private static HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setDataSource(TestDatabase.with());
        pool.setMaximumPoolSize(1);
        return pool;
    }
}
