package org.cities4children.governance.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.people.Somebody;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class ActionsControllerTests {

    private static final String PATH = "/desk/actions";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Ids ids;

    @Autowired
    private Chasing chasing;

    private SignedIn ada;
    private SignedIn member;

    @BeforeEach
    void come() {
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
        member = SignedIn.as(Role.MEMBER, port);
    }

    @AfterEach
    void go() {
        jdbc.sql("delete from governance.actions").update();
        ada.close();
        member.close();
    }

    @Test
    void isAskedForOnceAndEndedByItsOwner() {
        var id = ids.next();
        for (int press = 0; press < 2; press++) {
            assertThat(ask(id, "Book a room", "member@demo.example", days(3)).statusCode())
                    .isEqualTo(303);
        }
        assertThat(member.page("/desk").select("main").text()).containsOnlyOnce("Book a room");
        assertThat(member.page(PATH).select("#action")).as("asks nobody").isEmpty();
        assertThat(member.post(PATH + "/" + id + "/removal").statusCode()).isEqualTo(404);
        try (var other = SignedIn.as(Role.EDITOR, port)) {
            assertThat(other.page(PATH).select("main").text()).doesNotContain("Book a room");
            assertThat(other.post(PATH + "/" + id + "/end").statusCode()).isEqualTo(404);
        }
        assertThat(member.post(PATH + "/" + id + "/end").statusCode()).isEqualTo(303);
        assertThat(member.page("/desk").select("main").text()).doesNotContain("Book a room");
        assertThat(ada.page(PATH).select("main").text()).contains("Book a room", "done");
    }

    @Test
    void keepsWhatWasTypedAndTellsWhatIsWrong() {
        var page = Html.checked(Reader.text(ask(ids.next(), "Something", "nobody@example.org", days(3))));
        assertThat(page.select("#owner-error").text()).contains("Nobody who can sign in here");
        assertThat(page.select("#action").val()).isEqualTo("Something");
        page = Html.checked(Reader.text(ask(ids.next(), "", "", "2020-01-01")));
        assertThat(page.select("#action-error, #owner-error, #due-error")).hasSize(3);
    }

    @Test
    void remindsOnceAWeekHoweverOftenItRunsAndOnlyOfTheLatestWeek() {
        var mina = Somebody.in(jdbc, clock).called("Minachased");
        var id = ids.next();
        ask(id, "Write to a mayor", "minachased@example.org", days(10));
        chasing.run();
        assertThat(mails(id, mina)).as("asked").isOne();
        age(id, 7);
        chasing.run();
        chasing.run();
        assertThat(mails(id, mina)).as("a week later").isEqualTo(2);
        age(id, 40);
        chasing.run();
        assertThat(mails(id, mina)).as("after five weeks without the job").isEqualTo(3);
        assertThat(ada.page(PATH).select(".notice--sun")).isEmpty();
        jdbc.sql("update governance.actions set due = :day")
                .param("day", now().toLocalDate().minusDays(1))
                .update();
        assertThat(ada.page(PATH).select(".notice--sun").text()).contains("late: until");
        assertThat(ada.post(PATH + "/" + id + "/end").statusCode()).isEqualTo(303);
        age(id, 60);
        chasing.run();
        assertThat(mails(id, mina)).as("once it has ended").isEqualTo(3);
    }

    @Test
    void isGivenToSomebodyElseWhenItsOwnerLeft() {
        var mina = Somebody.in(jdbc, clock).called("Minaleft");
        var id = ids.next();
        ask(id, "Find a printer", "minaleft@example.org", days(10));
        assertThat(ada.page("/desk").select("main").text()).doesNotContain("Find a printer");
        jdbc.sql("delete from people.persons where id = :id").param("id", mina).update();
        assertThat(ada.page("/desk").select("main").text()).contains("Find a printer", "nobody does it any more");
        var field = "email-" + id;
        var wrong = ada.post(PATH + "/" + id + "/owner", field, "nobody@example.org");
        assertThat(wrong.statusCode()).isEqualTo(422);
        var page = Html.checked(Reader.text(wrong));
        assertThat(page.select("#" + field).val()).isEqualTo("nobody@example.org");
        assertThat(page.select("#" + field + "-error").text()).contains("Nobody who can sign in here");
        assertThat(page.select("main [name=id]").val()).as("of another new one").isNotEqualTo(id.toString());
        assertThat(ada.post(PATH + "/" + id + "/owner", field, "member@demo.example")
                        .statusCode())
                .isEqualTo(303);
        assertThat(ada.page("/desk").select("main").text()).doesNotContain("Find a printer");
        assertThat(member.page("/desk").select("main").text()).contains("Find a printer");
        assertThat(ada.post(PATH + "/" + id + "/removal").statusCode()).isEqualTo(303);
        assertThat(ada.page(PATH).select("main").text()).contains("dropped");
    }

    private HttpResponse<byte[]> ask(UUID id, String what, String owner, String due) {
        return ada.post(PATH, "id", id.toString(), "action", what, "owner", owner, "due", due);
    }

    private void age(UUID id, int days) {
        jdbc.sql("update governance.actions set handed = :before where id = :id")
                .param("before", now().minusDays(days))
                .param("id", id)
                .update();
    }

    private int mails(UUID action, UUID owner) {
        return jdbc.sql("select count(*) from mail.messages where key like :key")
                .param("key", "governance.action:" + action + ":%:" + owner)
                .query(Integer.class)
                .single();
    }

    private String days(int ahead) {
        return now().toLocalDate().plusDays(ahead).toString();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
