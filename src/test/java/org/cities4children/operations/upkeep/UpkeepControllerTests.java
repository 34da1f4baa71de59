package org.cities4children.operations.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class UpkeepControllerTests {

    private static final String PATH = "/desk/upkeep";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Runs runs;

    private SignedIn ada;

    @BeforeEach
    void open() {
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
    }

    @AfterEach
    void close() {
        ada.close();
        jdbc.sql("delete from operations.runs").update();
    }

    @Test
    void doesAChoreInTheBackgroundAndTellsHowItWent() throws InterruptedException {
        assertThat(ada.page("/desk").select("a[href=/desk/upkeep]")).hasSize(1);
        assertThat(ada.page(PATH).select("main .notice")).isEmpty();
        assertThat(ada.post(PATH + "/reindex/runs").statusCode()).isEqualTo(303);
        var page = finished();
        assertThat(page.select("#reindex ~ .notice--good").text()).contains("All is well.", "Demo");
        assertThat(page.select("form")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(jdbc.sql("select count(*) from audit.entries where verb = 'operations.run'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void beginsNothingThatIsRunning() {
        runs.begin(Chore.VERIFY, UUID.randomUUID());
        var answer = ada.post(PATH + "/verify/runs");
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("[role=alert]")).hasSize(1);
        assertThat(page.select("form[action='/desk/upkeep/verify/runs']")).isEmpty();
    }

    @Test
    void knowsNoOtherChore() {
        assertThat(ada.post(PATH + "/seed/runs").statusCode()).isEqualTo(404);
        assertThat(ada.post(PATH + "/%3Cb%3E/runs").statusCode()).isEqualTo(404);
    }

    private Document finished() throws InterruptedException {
        for (int i = 0; i < 1200; i++) {
            var page = ada.page(PATH);
            if (!page.text().contains("It is running.")) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The chore came to no end");
    }
}
