package org.cities4children;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A statement that does not come to an end holds a reader for some seconds, and nobody else. */
@WholeProgram
class StuckDatabaseTests {

    private static final Duration LONGEST = Duration.ofSeconds(9);

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Test
    void becomesAPageThatSaysToComeAgain() throws SQLException {
        try (var holder = database.getConnection();
                var statement = holder.createStatement();
                var reader = new Reader(port)) {
            holder.setAutoCommit(false);
            statement.execute("lock table knowledge.figures in access exclusive mode");
            var begun = System.nanoTime();

            var answer = reader.get("/figures?unseen=" + begun);

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Reader.header(answer, "Retry-After")).isEqualTo("5");
            assertThat(Html.checked(Reader.text(answer)).select("h1").text()).isEqualTo("We will be back in a moment");
            assertThat(reader.get("/topics?unseen=" + begun).statusCode()).isEqualTo(200);
            holder.rollback();
        }
    }
}
