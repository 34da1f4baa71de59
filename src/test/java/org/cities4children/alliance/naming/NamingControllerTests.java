package org.cities4children.alliance.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.alliance.Organisations;
import org.cities4children.alliance.membership.MembershipsInTests;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class NamingControllerTests {

    private static final String DESK = "/desk/names";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    private MembershipsInTests hall;
    private SignedIn member;
    private String path;
    private String before;

    @BeforeEach
    void come() {
        hall = new MembershipsInTests(program, port);
        member = SignedIn.as(Role.MEMBER, port);
        hall.grant("member@demo.example", "communications");
        path = "/desk/account/mandates/" + hall.slug + "/name";
        before = jdbc.sql("select handed_in::text from alliance.organisations where slug = :slug and member")
                .param("slug", hall.slug)
                .query(String.class)
                .single();
    }

    @AfterEach
    void go() {
        jdbc.sql("delete from alliance.name_proposals").update();
        jdbc.sql("""
                update alliance.organisations set handed_in = :row::jsonb, name = :name, former_names = array(
                    select jsonb_array_elements_text(coalesce(nullif(:row::jsonb -> 'former_names', 'null'), '[]')))
                where slug = :slug and member
                """)
                .param("row", before)
                .param("name", hall.name)
                .param("slug", hall.slug)
                .update();
        member.close();
        hall.close();
    }

    @Test
    void showsTheOldNameUntilTheSecretariatApproves() {
        assertThat(member.page("/desk/account/mandates/" + hall.slug + "/page").select("main a[href=" + path + "]"))
                .hasSize(1);
        assertThat(member.post(path, "name", "Wholly New Swings").statusCode()).isEqualTo(303);
        assertThat(member.page("/members/" + hall.slug).select("h1").text()).isEqualTo(hall.name);
        assertThat(member.page(path).select("main").text())
                .contains("“Wholly New Swings” was proposed on", "waits for the secretariat");
        assertThat(hall.ada.page("/desk").select("main").text()).contains(hall.name + " proposes another name");
        var desk = hall.ada.page(DESK);
        assertThat(desk.select("main dd").eachText()).containsExactly(hall.name, "Wholly New Swings");
        assertThat(desk.select("main .notice--sun")).isEmpty();
        assertThat(hall.ada.post(act(desk, "approval")).statusCode()).isEqualTo(303);
        assertThat(member.page("/members/" + hall.slug).select("h1").text()).isEqualTo("Wholly New Swings");
        assertThat(program.getBean(Organisations.class)
                        .member(hall.slug)
                        .orElseThrow()
                        .otherNames())
                .contains(hall.name);
        assertThat(hall.ada.page(DESK).select("main").text()).contains("Nothing waits here");
    }

    @Test
    void refusesWithAReasonThatItsPeopleRead() {
        member.post(path, "name", "Wholly New Swings");
        var refusal = act(hall.ada.page(DESK), "refusal");
        var page = refused(hall.ada.post(refusal, "reason", " "), 422);
        assertThat(page.select(".error").text()).contains("Tell its people why");
        assertThat(hall.ada
                        .post(refusal, "reason", "The register has another one")
                        .statusCode())
                .isEqualTo(303);
        assertThat(member.page(path).select("main").text())
                .contains("has not approved “Wholly New Swings”", "The register has another one");
        assertThat(member.page("/members/" + hall.slug).select("h1").text()).isEqualTo(hall.name);
        assertThat(refused(hall.ada.post(refusal, "reason", "Again"), 409)
                        .select(".notice--bad")
                        .text())
                .contains("changed meanwhile");
    }

    @Test
    void refusesAtTheFieldWhatCannotBeAName() {
        var other = program.getBean(Organisations.class).members().get(1).name();
        for (var wrong : List.of("", hall.name, other.toUpperCase(Locale.ROOT), "n".repeat(201))) {
            var page = refused(member.post(path, "name", wrong), 422);
            assertThat(page.select("#name-error").text()).as(wrong).isNotEmpty();
            assertThat(page.select("#name").val()).isEqualTo(wrong);
        }
        assertThat(refused(member.post(path, "name", other), 422)
                        .select("#name-error")
                        .text())
                .contains("Readers would take this for the name of " + other);
        var profile = "/desk/account/mandates/" + hall.slug + "/page";
        var mark = member.page(profile).select("[name=mark]").val();
        var page = refused(member.post(profile, "mark", mark, "short", "", "others", other), 422);
        assertThat(page.select("#others-error").text()).contains(other);
    }

    @Test
    void keepsOneAtATimeAndItsPeopleTakeItBack() {
        assertThat(member.post(path, "name", "Wholly New Swings").statusCode()).isEqualTo(303);
        assertThat(member.post(path, "name", "Another New Swings").statusCode()).isEqualTo(409);
        assertThat(member.post(path + "/withdrawal").statusCode()).isEqualTo(303);
        assertThat(hall.ada.page(DESK).select("main").text()).contains("Nothing waits here");
        assertThat(member.post(path, "name", "Another New Swings").statusCode()).isEqualTo(303);
    }

    @Test
    void isForWhoeverActsForTheMemberAndForAdministrators() {
        try (var committee = SignedIn.as(Role.COMMITTEE, port)) {
            assertThat(committee.get(path).statusCode()).isEqualTo(404);
            assertThat(committee.get(DESK).statusCode()).isEqualTo(404);
        }
        assertThat(member.get(DESK).statusCode()).isEqualTo(404);
    }

    @Test
    void hasOneEffectHoweverManyDecideAtOnce() throws InterruptedException {
        member.post(path, "name", "Wholly New Swings");
        var desk = hall.ada.page(DESK);
        var approval = act(desk, "approval");
        var refusal = act(desk, "refusal");
        Callable<Integer> yes = () -> hall.ada.post(approval).statusCode();
        Callable<Integer> no = () -> hall.ada.post(refusal, "reason", "No").statusCode();
        try (var hands = Executors.newFixedThreadPool(5)) {
            assertThat(hands.invokeAll(Stream.of(yes, no)
                            .flatMap(it -> Stream.generate(() -> it).limit(10))
                            .toList()))
                    .extracting(it -> it.resultNow())
                    .containsOnlyOnce(303);
        }
    }

    private static String act(Document desk, String noun) {
        return desk.select("form[action$=/" + noun + "]").attr("action");
    }

    private static Document refused(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return Html.checked(Reader.text(answer));
    }
}
