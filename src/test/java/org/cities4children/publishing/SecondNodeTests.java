package org.cities4children.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.knowledge.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What another node writes to the same database. */
@WholeProgram
class SecondNodeTests {

    private static final Duration SOON = Duration.ofSeconds(2);

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactionManager;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(program);
        desk.bring("resources", "{'id': 'node-okapi', 'title': 'Okapi of one node', 'kind': 'tool'}");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void isShownWithinTwoSecondsThoughThePageWasKept() {
        assertThat(heading()).isEqualTo("Okapi of one node");

        anotherNodeRenames("Okapi of two nodes");

        await().atMost(SOON).untilAsserted(() -> assertThat(heading()).isEqualTo("Okapi of two nodes"));
    }

    @Test
    void isFoundBySearchesSoonAfterwards() {
        anotherNodeRenames("Gerenuk of two nodes");

        await().untilAsserted(() -> assertThat(
                        desk.page("/hub?q=gerenuk").select("main h3").eachText())
                .isEqualTo(List.of("Gerenuk of two nodes")));
    }

    private String heading() {
        return desk.page("/hub/okapi-of-one-node").select("h1").text();
    }

    /** What a node writes when something is saved; this one is told nothing of it. */
    private void anotherNodeRenames(String title) {
        var id = desk.resource("okapi-of-one-node");
        new TransactionTemplate(transactionManager).executeWithoutResult(_ -> {
            jdbc.sql("update publishing.publications set title = :title where id = :id")
                    .param("title", title)
                    .param("id", id)
                    .update();
            jdbc.sql("update knowledge.variants set title = :title where resource = :id")
                    .param("title", title)
                    .param("id", id)
                    .update();
            jdbc.sql("""
                    with counted as (update publishing.change_counter set last = last + 1 returning last)
                    insert into publishing.changes (number, publication) select last, :id from counted
                    """).param("id", id).update();
            jdbc.sql("update runtime.edition set number = number + 1").update();
        });
    }
}
