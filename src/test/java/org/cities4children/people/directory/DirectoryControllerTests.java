package org.cities4children.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.people.Somebody;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class DirectoryControllerTests {

    private static final String OWN = "/desk/account/directory";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UUID noor;
    private SignedIn hers;
    private SignedIn other;
    private Reader stranger;

    @BeforeEach
    void come() {
        noor = Somebody.in(jdbc, clock).comingIn("Noorfound");
        hers = Somebody.session("Noorfound", port);
        other = SignedIn.as(Role.MEMBER, port);
        stranger = new Reader(port);
    }

    @AfterEach
    void go() {
        jdbc.sql("delete from people.persons where email_key like '%found@example.org'")
                .update();
        hers.close();
        other.close();
        stranger.close();
    }

    @Test
    void findsNobodyWhoHasNotAskedForIt() {
        assertThat(page("/people").select("main").text())
                .contains("People found: 0", "Nobody is shown here yet")
                .doesNotContain("Noorfound");
        assertThat(other.page("/people").select("main").text()).doesNotContain("Noorfound");
        var own = hers.page(OWN);
        assertThat(own.select("main").text()).contains("You are not shown to anybody now.");
        assertThat(own.select("main input[checked]").eachAttr("value"))
                .as("nothing is ticked but the smaller audience")
                .containsExactly("known");
    }

    @Test
    void showsWhatEachChoosesToWhomTheyChoose() {
        assertThat(join("role", "advocate", "audience", "known", "country", "KE", "adult", "on")
                        .statusCode())
                .isEqualTo(303);
        assertThat(hers.page(OWN + "?done=yes").select("main").text())
                .contains("It is kept.", "So people who are signed in see you", "Advocate", "Kenya");
        assertThat(page("/people").select("main").text()).doesNotContain("Noorfound");
        var path = other.page("/people").select("main a[href^=/people/]").attr("href");
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(other.page(path).select("main").text())
                .contains("Noorfound", "Advocate", "Kenya")
                .doesNotContain("City", "Topics", "Languages", "Acts for", "@");
        assertThat(join(
                                "role",
                                "policymaker",
                                "audience",
                                "everyone",
                                "city",
                                "Kisumu",
                                "topics",
                                "Play, water",
                                "languages",
                                "sw",
                                "languages",
                                "en",
                                "adult",
                                "on")
                        .statusCode())
                .isEqualTo(303);
        var answer = stranger.get(path);
        assertThat(Reader.header(answer, "Cache-Control")).contains("no-store");
        assertThat(Reader.header(answer, "X-Robots-Tag")).isEqualTo("noindex, nofollow");
        var shown = Html.checked(Reader.text(answer));
        assertThat(shown.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(shown.select("main").text())
                .contains("Noorfound", "Policymaker", "Kisumu", "Play, water", "English", "Swahili")
                .doesNotContain("Kenya", "@example.org", noor.toString());
        assertThat(page("/people").select("main").text()).contains("Noorfound", "Kisumu");
        assertThat(page("/ar" + path).select("html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void showsFirstHowItWouldLookAndKeepsNothing() {
        var answer = join("role", "advocate", "audience", "everyone", "city", "Kisumu", "adult", "on", "look", "yes");
        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select(".notice--sun").text())
                .contains("So you would be shown", "to everyone", "Noorfound", "Advocate", "Kisumu");
        assertThat(page.select("#city").val()).isEqualTo("Kisumu");
        assertThat(page("/people").select("main").text()).doesNotContain("Noorfound");
        assertThat(join("role", "", "audience", "everyone", "adult", "on", "look", "yes")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void letsGoAtOnce() {
        join("role", "advocate", "audience", "everyone", "adult", "on");
        var path = page("/people").select("main a[href^=/people/]").attr("href");
        assertThat(hers.get(OWN + "/leaving").statusCode())
                .as("nothing by looking")
                .isIn(404, 405);
        assertThat(stranger.get(path).statusCode()).isEqualTo(200);
        for (int press = 0; press < 2; press++) {
            assertThat(hers.post(OWN + "/leaving").statusCode()).isEqualTo(303);
        }
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(page("/people").select("main").text()).doesNotContain("Noorfound");
        assertThat(jdbc.sql("select verb from audit.entries where object = :object order by number")
                        .param("object", "person:" + noor)
                        .query(String.class)
                        .list())
                .containsOnlyOnce("people.directory.join", "people.directory.leave");
    }

    @Test
    void showsForWhomSomebodyActsWhileTheyDo() {
        var member = jdbc.sql("select slug, name from alliance.organisations where member order by name limit 1")
                .query((row, _) -> new String[] {row.getString("slug"), row.getString("name")})
                .single();
        try (var ada = SignedIn.as(Role.ADMINISTRATOR, port)) {
            assertThat(ada.post("/desk/mandates/" + member[0], "email", "noorfound@example.org", "role", "lead")
                            .statusCode())
                    .isEqualTo(303);
        }
        join("role", "advocate", "audience", "everyone", "adult", "on");
        assertThat(page("/people").select("main").text()).doesNotContain(member[1]);
        join("role", "advocate", "audience", "everyone", "adult", "on", "organisation", "on");
        assertThat(page("/people").select("main").text()).contains(member[1]);
        jdbc.sql("delete from alliance.mandates").update();
        assertThat(page("/people").select("main").text()).contains("Noorfound").doesNotContain(member[1]);
    }

    @ParameterizedTest
    @CsvSource({
        "role, mayor",
        "audience, ''",
        "country, XX",
        "city, A city with a name that nobody would ever give to a city since it goes on and on and on and on",
        "adult, ''"
    })
    void keepsWhatWasTypedAndTellsWhatIsWrong(String field, String typed) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("role", "advocate");
        fields.put("audience", "known");
        fields.put("topics", "Play");
        fields.put("adult", "on");
        fields.put(field, typed);
        var answer = join(fields.entrySet().stream()
                .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
                .toArray(String[]::new));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("#" + field + "-error")).hasSize(1);
        assertThat(page.select("#topics").val()).isEqualTo("Play");
        assertThat(other.page("/people").select("main").text()).doesNotContain("Noorfound");
    }

    @Test
    void showsHostileWordsAsWords() {
        join(
                "role",
                "advocate",
                "audience",
                "everyone",
                "adult",
                "on",
                "city",
                "<script>alert(1)</script>",
                "topics",
                "one\r\ntwo\u202e{{7*7}}");
        var page = page("/people");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("main").text()).contains("<script>alert(1)</script>", "one two{{7*7}}");
    }

    @Test
    void narrowsAndGoesPageByPage() {
        for (int i = 10; i < 55; i++) {
            var id = Somebody.in(jdbc, clock).called("P" + i + "found");
            jdbc.sql("""
                    insert into people.entries (person, id, role, organisation, country, languages, audience, adult, changed)
                    values (:id, :entry, :role, false, :country, '{fr}', 'everyone', :now, :now)
                    """)
                    .param("id", id)
                    .param("entry", UUID.randomUUID())
                    .param("role", i < 20 ? "policymaker" : "advocate")
                    .param("country", i % 2 == 0 ? "KE" : "BD")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        var first = page("/people");
        assertThat(first.select("main").text())
                .contains("People found: 45", "P10found")
                .doesNotContain("P30found");
        assertThat(first.select("main li a[href^=/people/]")).hasSize(20);
        assertThat(page("/people?page=3").select("main li a[href^=/people/]")).hasSize(5);
        assertThat(page("/people?page=999").select("main li a[href^=/people/]")).hasSize(5);
        var some = page("/people?role=policymaker&country=KE&language=fr");
        assertThat(some.select("main").text())
                .contains("People found: 5", "P18found")
                .doesNotContain("P11found");
        assertThat(some.select("option[selected]").eachAttr("value")).containsExactly("policymaker", "KE", "fr");
        assertThat(page("/people?language=sw").select("main").text()).contains("Nobody fits all of this");
        assertThat(page("/people?role=%00&country=Kenya&page=-1&language='")
                        .select("main")
                        .text())
                .contains("People found: 45");
        jdbc.sql("update people.persons set disabled = created where email_key = 'p18found@example.org'")
                .update();
        assertThat(page("/people?role=policymaker&country=KE").select("main").text())
                .contains("People found: 4")
                .doesNotContain("P18found");
    }

    private HttpResponse<byte[]> join(String... fields) {
        return hers.post(OWN, fields);
    }

    private Document page(String path) {
        var answer = stranger.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Html.checked(Reader.text(answer));
    }
}
