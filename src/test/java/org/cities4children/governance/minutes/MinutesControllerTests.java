package org.cities4children.governance.minutes;

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
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class MinutesControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Ids ids;

    private SignedIn ada;
    private SignedIn member;
    private UUID id;
    private String path;

    @BeforeEach
    void come() {
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
        member = SignedIn.as(Role.MEMBER, port);
        id = ids.next();
        path = "/desk/meetings/" + id;
        var sent = ada.post(
                "/desk/meetings/new",
                "id",
                id.toString(),
                "title",
                "What we plan",
                "body",
                "members",
                "starts",
                "2026-01-10T23:30",
                "zone",
                "UTC",
                "place",
                "Room 4",
                "papers",
                "0");
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    @AfterEach
    void go() {
        jdbc.sql("delete from governance.meetings").update();
        ada.close();
        member.close();
    }

    @Test
    void tellsWhenEachPointOfTheAgendaBegins() {
        add("Welcome", "20", "");
        add("Plans", "45", "https://example.org/plans.pdf");
        add("Close", "5", "");
        assertThat(ada.page(path).select("tbody tr").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("23:30 Welcome 20"),
                        second -> assertThat(second).startsWith("23:50 Plans 45 Read it"),
                        third -> assertThat(third).startsWith("00:35 Close 5"));
        assertThat(ada.post(path + "/agenda/1/removal").statusCode()).isEqualTo(303);
        assertThat(member.page(path).select("tbody tr").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("23:30 Plans"),
                        second -> assertThat(second).startsWith("00:15 Close"));
        assertThat(member.post(path + "/agenda/2/removal").statusCode()).isEqualTo(404);
        var wrong =
                refused(ada.post(path + "/agenda", "point", "", "length", "0", "paper", "javascript:alert(1)"), 422);
        assertThat(wrong.select("#point-error, #length-error, #paper-error")).hasSize(3);
        assertThat(wrong.select("#paper").val()).isEqualTo("javascript:alert(1)");
    }

    @Test
    void writesOverNoMinutesUnseenAndKeepsBothTexts() {
        assertThat(write(0, "First text").statusCode()).isEqualTo(303);
        var page = refused(write(0, "Second text"), 409);
        assertThat(page.select("main").text()).contains("Somebody else saved the minutes", "First text");
        assertThat(page.select("#minutes").text()).isEqualTo("Second text");
        assertThat(write(1, "First and second text").statusCode()).isEqualTo(303);
        assertThat(ada.page(path).select(".typed").text()).isEqualTo("First and second text");
        assertThat(member.page(path).select("main").text()).doesNotContain("First and second");
    }

    @Test
    void takesNoMinutesBeforeItBegan() {
        jdbc.sql("update governance.meetings set starts = :later")
                .param("later", now().plusDays(1))
                .update();
        assertThat(ada.page(path).select("#minutes")).isEmpty();
        assertThat(refused(write(0, "Known before"), 409).select("main").text())
                .contains("The meeting has not begun yet");
    }

    @Test
    void isCorrectedForAWeekAndThenFinal() {
        var mina = Somebody.in(jdbc, clock).called("Minaminutes");
        var slug = ada.page("/desk/mandates").select("tbody a").attr("href");
        assertThat(ada.post(slug, "email", "minaminutes@example.org", "role", "alternate")
                        .statusCode())
                .isEqualTo(303);
        assertThat(refused(ada.post(path + "/circulation"), 409).select("main").text())
                .contains("Write the minutes first");
        write(0, "We agreed on nothing");
        assertThat(member.get("/desk").statusCode()).isEqualTo(200);
        assertThat(ada.page("/desk").select("main").text()).contains("What we plan: the minutes of this meeting");
        assertThat(ada.post(path + "/circulation").statusCode()).isEqualTo(303);
        assertThat(ada.post(path + "/circulation").statusCode()).isEqualTo(303);
        assertThat(mails("governance.minutes:" + id + ":" + mina)).isOne();
        assertThat(correct("").statusCode()).isEqualTo(422);
        assertThat(correct("We agreed on a park").statusCode()).isEqualTo(303);
        assertThat(approve(ada, 1).statusCode()).as("too early").isEqualTo(409);
        jdbc.sql("update governance.meetings set circulated = :before")
                .param("before", now().minusDays(7))
                .update();
        var late = refused(correct("One more thing"), 409);
        assertThat(late.select("main").text()).contains("The time for corrections is over", "One more thing");
        assertThat(ada.page("/desk").select("main").text()).contains("the week for corrections");
        assertThat(refused(approve(ada, 1), 409).select("main").text()).contains("A correction waits for its answer");
        var open = ada.page(path).select("form[action*=/corrections/]").attr("action");
        assertThat(member.post(open, "answer", "taken").statusCode()).isEqualTo(404);
        assertThat(ada.post(open, "answer", "taken").statusCode()).isEqualTo(303);
        write(1, "We agreed on a park");
        assertThat(approve(member, 2).statusCode()).isEqualTo(404);
        assertThat(refused(approve(ada, 1), 409).select("main").text()).contains("Somebody else saved the minutes");
        assertThat(refused(write(2, ""), 409).select("main").text()).contains("Write the minutes first");
        assertThat(approve(ada, 2).statusCode()).isEqualTo(303);
        assertThat(member.page(path).select("main").text())
                .contains("We agreed on a park", "are final")
                .doesNotContain("agreed on nothing");
        assertThat(refused(write(2, "Rewritten"), 409).select("main").text()).contains("These minutes are final");
        assertThat(ada.page("/desk").select("main").text()).doesNotContain("What we plan");
    }

    @Test
    void writesOverNothingUnseenAfterAFormCameBackForAnotherReason() {
        write(0, "First text");
        var tooLong = refused(write(0, "x".repeat(30_001)), 422);
        assertThat(tooLong.select("[name=revision]").val()).isEqualTo("0");
        assertThat(write(1, "\u0985".repeat(30_000)).statusCode())
                .as("nine bytes a letter")
                .isEqualTo(303);
        assertThat(ada.page(path).select("[name=revision]").val()).isEqualTo("2");
    }

    @Test
    void isChangedAndCalledOff() {
        var form = ada.page(path + "/change");
        assertThat(form.select("#starts").val()).isEqualTo("2026-01-10T23:30");
        String[] fields = {
            "title",
            "What we planned",
            "body",
            "members",
            "starts",
            "2026-01-11T10:00",
            "zone",
            "UTC",
            "place",
            "Room 5",
            "papers",
            "0"
        };
        assertThat(member.post(path + "/change", fields).statusCode()).isEqualTo(404);
        assertThat(ada.post(path + "/change", fields).statusCode()).isEqualTo(303);
        assertThat(member.page(path).select("main").text()).contains("What we planned", "11 January 2026", "Room 5");
        assertThat(member.post(path + "/calling-off").statusCode()).isEqualTo(404);
        assertThat(ada.post(path + "/calling-off").statusCode()).isEqualTo(303);
        assertThat(member.page(path).select("main").text()).contains("does not take place");
        assertThat(ada.page("/desk").select("main").text()).doesNotContain("What we planned");
        assertThat(ada.page(path).select("#minutes")).isEmpty();
    }

    private HttpResponse<byte[]> approve(SignedIn person, int revision) {
        return person.post(path + "/approval", "revision", String.valueOf(revision));
    }

    private void add(String point, String length, String paper) {
        assertThat(ada.post(path + "/agenda", "point", point, "length", length, "paper", paper)
                        .statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<byte[]> write(int revision, String text) {
        return ada.post(path + "/minutes", "revision", String.valueOf(revision), "minutes", text, "guests", "");
    }

    private HttpResponse<byte[]> correct(String text) {
        return member.post(path + "/corrections", "id", ids.next().toString(), "correction", text);
    }

    private static Document refused(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return Html.checked(Reader.text(answer));
    }

    private int mails(String key) {
        return jdbc.sql("select count(*) from mail.messages where key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
