package org.cities4children.alliance.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.cities4children.WholeProgram;
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
class ProfileControllerTests {

    private static final String MEMBER = "member@demo.example";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    private MembershipsInTests hall;
    private SignedIn editor;
    private String path;

    @BeforeEach
    void come() {
        hall = new MembershipsInTests(program, port);
        editor = SignedIn.as(Role.MEMBER, port);
        path = "/desk/account/mandates/" + hall.slug + "/page";
    }

    @AfterEach
    void go() {
        editor.close();
        hall.close();
    }

    @Test
    void isThereForWhoActsForTheMemberOnly() {
        assertThat(editor.get(path).statusCode()).isEqualTo(404);
        assertThat(editor.post(path, "short", "X").statusCode()).isEqualTo(404);
        hall.grant(MEMBER, "editor");
        assertThat(editor.page("/desk/account/mandates").select("a[href=" + path + "]"))
                .hasSize(1);
        assertThat(editor.page(path).select("h1").text()).contains(hall.name);
        assertThat(hall.ada
                        .post("/desk/memberships/" + hall.slug + "/suspension", "reason", "Tobacco")
                        .statusCode())
                .isEqualTo(303);
        assertThat(editor.get(path).statusCode()).as("suspended").isEqualTo(404);
        assertThat(editor.page("/desk/account/mandates").select("a[href=" + path + "]"))
                .isEmpty();
    }

    @Test
    void changesWhatThePageSaysAndPutsItBack() {
        hall.grant(MEMBER, "editor");
        var before = editor.page(path);
        var old = before.select("#website").val();
        var answer = save(
                before,
                "play.example",
                before.select("#country option[selected]").val());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Reader.header(answer, "Location")).isEqualTo("/members/" + hall.slug);
        assertThat(editor.page("/members/" + hall.slug).select("dd a[dir=ltr]").text())
                .isEqualTo("play.example");
        assertThat(noted()).isPositive();
        var overtaken = save(before, "late.example", "KE");
        assertThat(overtaken.statusCode()).as("set out from an older state").isEqualTo(409);
        var page = Html.checked(Reader.text(overtaken));
        assertThat(page.select("#website").val()).isEqualTo("late.example");
        assertThat(page.select("[role=alert]").text()).contains("has changed meanwhile");
        int deeds = noted();
        var now = editor.page(path);
        assertThat(save(
                                now,
                                "play.example",
                                now.select("#country option[selected]").val())
                        .statusCode())
                .isEqualTo(303);
        assertThat(noted()).as("nothing was changed").isEqualTo(deeds);
        assertThat(save(now, old, now.select("#country option[selected]").val()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void keepsWhatWasTypedAndTellsWhatIsWrong() {
        hall.grant(MEMBER, "lead");
        var page = refused(save(editor.page(path), "no website", "KE"));
        assertThat(page.select("#website-error").text()).isNotEmpty();
        assertThat(page.select("#website").val()).isEqualTo("no website");
        page = refused(save(editor.page(path), "play.example", "XX"));
        assertThat(page.select("#country-error").text()).isNotEmpty();
        page = refused(editor.post(
                path,
                "mark",
                page.select("[name=mark]").val(),
                "short",
                "Play",
                "kind",
                "Government of everything",
                "website",
                "play.example",
                "country",
                "KE"));
        assertThat(page.select("#kind-error").text()).as("kinds are chosen").isNotEmpty();
        assertThat(page.select("#website").val()).isEqualTo("play.example");
        assertThat(editor.page("/members/" + hall.slug).select("main").text()).doesNotContain("play.example");
    }

    private HttpResponse<byte[]> save(Document form, String website, String country) {
        return editor.post(
                path,
                "mark",
                form.select("[name=mark]").val(),
                "short",
                form.select("#short").val(),
                "others",
                form.select("#others").getFirst().wholeText(),
                "kind",
                form.select("#kind option[selected]").val(),
                "website",
                website,
                "country",
                country);
    }

    private static Document refused(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Html.checked(Reader.text(answer));
    }

    private int noted() {
        return jdbc.sql("select count(*) from audit.entries where verb = 'alliance.profile.change'")
                .query(Integer.class)
                .single();
    }
}
