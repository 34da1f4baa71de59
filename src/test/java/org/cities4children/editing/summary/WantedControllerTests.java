package org.cities4children.editing.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cities4children.WholeProgram;
import org.cities4children.knowledge.Desk;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class WantedControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Desk desk;
    private SignedIn editor;

    @BeforeEach
    void bring() {
        desk = new Desk(program);
        editor = SignedIn.as(Role.EDITOR, port);
        read(brought("{'id': 'dodo', 'title': 'Dodo streets'}"), 2000, 3);
        read(brought("{'id': 'moa', 'title': 'Moa streets'}"), 3000, 3);
        read(brought("{'id': 'auk', 'title': 'Auk streets'}"), 9000, 200);
        read(
                brought("{'id': 'emu', 'title': 'Emu streets', 'translations': [{'language': 'sw', 'title': 'Mitaa',"
                        + " 'description': 'Mitaa ya emu.'}]}"),
                4000,
                3);
    }

    @AfterEach
    void close() {
        editor.close();
        desk.close();
    }

    @Test
    void listsWhatIsReadMostFirstAndLeavesOutWhatHasOne() {
        var titles = editor.page("/desk/summaries?language=sw").select("main ul.stack--small > li");

        assertThat(titles.eachText().subList(0, 2))
                .containsExactly("Moa streets read 3,000 times", "Dodo streets read 2,000 times");
        assertThat(titles.eachText()).doesNotContain("Emu streets read 4,000 times", "Auk streets read 9,000 times");
        assertThat(editor.page("/desk/summaries?language=bn").select("main").text())
                .contains("Emu streets");
    }

    @Test
    void leadsFromTheDeskToTheForm() {
        assertThat(editor.page("/desk").select("a[href=/desk/summaries]")).hasSize(1);

        var first = editor.page("/desk/summaries?language=sw").select("main ul.stack--small a");

        assertThat(editor.page(first.getFirst().attr("href")).select("h1").text())
                .isEqualTo("Summary in Swahili");
    }

    @Test
    void showsALanguageWhereNoneOrAnUnknownOneIsAskedFor() {
        assertThat(editor.page("/desk/summaries?language=xx")
                        .select(".chip[aria-current=page]")
                        .text())
                .isEqualTo("Arabic");
        assertThat(editor.page("/sw/desk/summaries")
                        .select("main .chip[aria-current=page]")
                        .attr("href"))
                .endsWith("language=sw");
    }

    private UUID brought(String row) {
        return desk.bring("resources", row).id();
    }

    private void read(UUID id, int times, int daysAgo) {
        jdbc.sql("insert into publishing.readings (publication, day, readings) values (:id, :day, :times)")
                .param("id", id)
                .param(
                        "day",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(daysAgo))
                .param("times", times)
                .update();
    }
}
