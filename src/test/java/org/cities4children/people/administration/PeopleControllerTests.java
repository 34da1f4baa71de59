package org.cities4children.people.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.people.People;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Html;
import org.cities4children.web.Power;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class PeopleControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn ada;

    @BeforeEach
    void signIn() {
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
    }

    @AfterEach
    void close() {
        ada.close();
    }

    @Test
    void listsEverybodyWithTheirRoles() {
        var page = ada.page("/desk/people");
        assertThat(page.select("tbody tr").eachText())
                .anyMatch(it -> it.contains("Rima Demo") && it.contains("editor"));
        assertThat(ada.page("/desk").select("nav a[href=/desk/people]")).hasSize(1);
    }

    @Test
    void findsPeopleAndSaysWhenThereIsNobody() {
        assertThat(ada.page("/desk/people?q=rima").select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("Rima Demo");
        var nobody = ada.page("/desk/people?q=%3Cb%3Exyzzy&page=999999");
        assertThat(nobody.select("#found").text()).isEqualTo("0 people");
        assertThat(nobody.select("tbody")).isEmpty();
        assertThat(nobody.select("#q").val()).isEqualTo("<b>xyzzy");
    }

    @Test
    void showsTheLinkOfAnInvitationThisOnceAndNotesWhoInvited() {
        var answer = ada.post("/desk/people", "email", "somebody.new@example.org", "role", "editor");
        var link =
                Html.checked(Reader.text(answer)).select("[role=status] code").text();
        assertThat(link).startsWith(WholeProgram.SITE + "/invitation/");
        assertThat(ada.page("/desk/people").select("code")).isEmpty();
        assertThat(jdbc.sql("select recipient from mail.messages where key like 'people.invitation:%'")
                        .query(String.class)
                        .list())
                .contains("somebody.new@example.org");
        assertThat(jdbc.sql("select count(*) from audit.entries where verb = 'people.invite' and person is not null")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void sendsOneMailToWhoeverIsInvitedTwiceAtOnce() {
        Stream.of(1, 2)
                .map(_ -> CompletableFuture.supplyAsync(() -> invite("pressed.twice@example.org")))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(invite("Pressed.Twice@example.org").select("[role=status]").text())
                .contains("invited less than ten minutes ago");
        assertThat(mails("pressed.twice@example.org")).isOne();
    }

    @Test
    void renewsTheOpenInvitationAndSaysSo() {
        var first = link(invite("asked.again@example.org"));
        jdbc.sql("update people.invitations set expires = expires - interval '11 minutes' where email like 'asked%'")
                .update();

        var again = invite("asked.again@example.org");

        assertThat(again.select("[role=status]").text()).contains("the earlier link no longer works");
        assertThat(again.select("#open ~ .scroller bdi").eachText()).containsOnlyOnce("asked.again@example.org");
        assertThat(mails("asked.again@example.org")).isEqualTo(2);
        try (var stranger = new Reader(port)) {
            var gone = stranger.get(first);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(Html.checked(Reader.text(gone)).select("main").text())
                    .contains("This link no longer works", "ask whoever invited you for a new invitation");
            assertThat(stranger.get(link(again)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void saysTheSameOfEveryInvitationThatIsNone() {
        var used = link(invite("used.up@example.org"));
        try (var stranger = new Reader(port)) {
            stranger.post(used, "name", "Uma", "password", "a kite over the river");
        }
        try (var stranger = new Reader(port)) {
            var never = "/invitation/" + "x".repeat(used.length() - "/invitation/".length());
            assertThat(seen(stranger.get(used), used)).isEqualTo(seen(stranger.get(never), never));
            assertThat(seen(stranger.post(used, "name", "Uma", "password", "short"), used))
                    .isEqualTo(seen(stranger.post(never, "name", "Uma", "password", "short"), never));
        }
    }

    private static String seen(HttpResponse<byte[]> answer, String path) {
        return answer.statusCode() + Reader.text(answer).replace(path, "");
    }

    private Document invite(String email) {
        var answer = ada.post("/desk/people", "email", email, "role", "member");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Html.checked(Reader.text(answer));
    }

    private static String link(Document page) {
        return page.select("[role=status] code").text().replace(WholeProgram.SITE, "");
    }

    private int mails(String to) {
        return jdbc.sql("select count(*) from mail.messages where key like 'people.invitation:%' and recipient = :to")
                .param("to", to)
                .query(Integer.class)
                .single();
    }

    @Test
    void keepsWhatWasTypedBesideAMistake() {
        var answer = ada.post("/desk/people", "email", "somebody at example", "role", "committee");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("#email").val()).isEqualTo("somebody at example");
        assertThat(page.select("[value=committee]").hasAttr("checked")).isTrue();
    }

    @Test
    void keepsTheLastAdministrator() {
        var admins = people.whoMay(Power.MANAGE_PEOPLE);
        assertThat(admins).hasSize(1);
        var path = "/desk/people/" + admins.getFirst().id();
        assertThat(ada.post(path + "/roles", "role", "editor").statusCode()).isEqualTo(409);
        assertThat(ada.post(path + "/closure").statusCode()).isEqualTo(409);
        assertThat(people.whoMay(Power.MANAGE_PEOPLE)).hasSize(1);
    }

    @Test
    void endsTheSessionsOfWhoMayNoLongerComeInAtOnce() {
        var wanjiru = people.withEmail("member@demo.example").orElseThrow();
        try (var session = SignedIn.as(Role.MEMBER, port)) {
            var path = "/desk/people/" + wanjiru.id();
            assertThat(ada.post(path + "/closure").statusCode()).isEqualTo(303);
            assertThat(session.get("/desk").statusCode()).isEqualTo(302);
            assertThat(ada.page(path).select("form[action$=/opening]")).hasSize(1);
            assertThat(ada.post(path + "/opening").statusCode()).isEqualTo(303);
        }
        SignedIn.as(Role.MEMBER, port).close();
    }

    @Test
    void knowsNobodyUnderAnIdThatNobodyHas() {
        assertThat(ada.get("/desk/people/00000000-0000-7000-8000-000000000000").statusCode())
                .isEqualTo(404);
        assertThat(ada.get("/desk/people/nobody").statusCode()).isIn(400, 404);
    }
}
