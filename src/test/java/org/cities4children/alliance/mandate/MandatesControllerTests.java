package org.cities4children.alliance.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Organisations;
import org.cities4children.people.People;
import org.cities4children.people.Person;
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
class MandatesControllerTests {

    private static final String LEAD = "member@demo.example";
    private static final String ALTERNATE = "committee@demo.example";
    private static final String OWN = "/desk/account/mandates";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Mandates mandates;

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Clock clock;

    private SignedIn ada;
    private SignedIn lead;
    private String path;
    private String name;

    @BeforeEach
    void come() {
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
        lead = SignedIn.as(Role.MEMBER, port);
        var member = organisations.members().getFirst();
        path = "/desk/mandates/" + member.slug();
        name = member.name();
    }

    @AfterEach
    void go() {
        ada.close();
        lead.close();
        jdbc.sql("delete from alliance.mandates").update();
    }

    @Test
    void isReachedFromTheDeskAndTellsForWhomNobodyCouldAct() {
        assertThat(ada.page("/desk").select("main a[href=/desk/mandates]")).hasSize(1);
        var members = organisations.members().size();
        assertThat(ada.page("/desk/mandates").select(".notice--sun").text())
                .isEqualTo("For " + members + " members nobody could act tonight.");
        assertThat(ada.page(path).select(".notice--sun")).hasSize(1);
        grant(LEAD, "lead");
        assertThat(ada.page("/desk/mandates").select("tbody tr").eachText())
                .anySatisfy(it -> assertThat(it).startsWith(name).endsWith("1"));
        assertThat(ada.page(path).select(".notice--sun")).isEmpty();
    }

    @Test
    void letsSomebodyActWhoSeesItAtTheirDesk() {
        assertThat(lead.page("/desk").select("main").text()).doesNotContain("You act for");
        assertThat(lead.page(OWN).select(".notice").text()).contains("You act for no organisation");
        grant(LEAD, "lead");
        assertThat(lead.page("/desk").select("main a[href=" + OWN + "]").text()).isEqualTo(name);
        assertThat(lead.page(OWN).select("main h2").text()).isEqualTo(name);
        assertThat(mandates.of(person(LEAD).id()))
                .singleElement()
                .satisfies(it -> assertThat(it.role()).isEqualTo(Mandate.Role.LEAD));
        assertThat(noted("alliance.mandate.grant")).isPositive();
    }

    @Test
    void keepsWhatWasTypedAndTellsWhatIsWrong() {
        var page = refused("email", "nobody@nowhere.example", "role", "captain", "last", "2020-01-01");
        assertThat(page.select("#email-error").text()).contains("Nobody who may come in");
        assertThat(page.select("#role-error").text()).contains("Choose as what");
        assertThat(page.select("#email").val()).isEqualTo("nobody@nowhere.example");
        page = refused("email", LEAD, "role", "lead", "last", "2020-01-01");
        assertThat(page.select("#last-error").text()).contains("not over yet");
        page = refused("email", LEAD, "role", "lead", "last", "+999999999-12-31");
        assertThat(page.select("#last-error").text()).contains("not over yet");
        assertThat(mandates.binding()).isEmpty();
    }

    @Test
    void hasOneLeadAndGivesNoMandateTwice() {
        grant(LEAD, "lead");
        assertThat(refused("email", ALTERNATE, "role", "lead")
                        .select("#role-error")
                        .text())
                .contains("Somebody leads already");
        assertThat(refused("email", LEAD, "role", "lead").select("#email-error").text())
                .contains("already");
    }

    @Test
    void givesOneLeadHoweverManyPressAtOnce() throws InterruptedException {
        try (var hands = Executors.newFixedThreadPool(6)) {
            Callable<Integer> press =
                    () -> ada.post(path, "email", LEAD, "role", "lead").statusCode();
            Callable<Integer> other =
                    () -> ada.post(path, "email", ALTERNATE, "role", "lead").statusCode();
            var all = hands.invokeAll(Stream.of(press, other)
                    .flatMap(it -> Stream.generate(() -> it).limit(25))
                    .toList());
            assertThat(all)
                    .extracting(it -> it.resultNow())
                    .containsOnlyOnce(303)
                    .containsOnly(303, 422);
        }
        assertThat(mandates.binding()).hasSize(1);
    }

    @Test
    void handsOverToWhoRepresentsItTooAndGoesOnAsAlternate() {
        grant(LEAD, "lead");
        assertThat(lead.page(OWN).select(".hint").text()).contains("Nobody else represents");
        grant(ALTERNATE, "alternate");
        var form = lead.page(OWN).select("form[action$=/handover]");
        assertThat(form).hasSize(1);
        var to = form.select("[name=to]").val();
        assertThat(lead.post(form.attr("action"), "to", to).statusCode()).isEqualTo(303);
        assertThat(roles(ALTERNATE)).containsExactly(Mandate.Role.LEAD);
        assertThat(roles(LEAD)).containsExactly(Mandate.Role.ALTERNATE);
        assertThat(lead.post(form.attr("action"), "to", to).statusCode())
                .as("it is theirs no more")
                .isEqualTo(404);
        assertThat(ada.page(path).select("details").text()).contains("2 mandates that are over");
    }

    @Test
    void laysDownOnlyWhatIsTheirs() {
        grant(ALTERNATE, "alternate");
        grant(LEAD, "lead");
        var others = mandates.of(person(ALTERNATE).id()).getFirst();
        assertThat(lead.post(OWN + "/" + others.id() + "/end").statusCode()).isEqualTo(404);
        var own = lead.page(OWN).select("form[action$=/end]").attr("action");
        assertThat(lead.post(own).statusCode()).isEqualTo(303);
        assertThat(roles(LEAD)).isEmpty();
        assertThat(roles(ALTERNATE)).hasSize(1);
    }

    @Test
    void makesAnAlternateLeadAndEndsAMandate() {
        grant(LEAD, "lead");
        grant(ALTERNATE, "alternate");
        var make = ada.page(path).select("form[action$=/lead]").attr("action");
        assertThat(ada.post(make).statusCode()).isEqualTo(303);
        assertThat(roles(ALTERNATE)).containsExactly(Mandate.Role.LEAD);
        for (var end : ada.page(path).select("form[action$=/end]").eachAttr("action")) {
            assertThat(ada.post(end).statusCode()).isEqualTo(303);
            assertThat(ada.post(end).statusCode()).as("twice").isEqualTo(303);
        }
        assertThat(mandates.binding()).isEmpty();
        assertThat(ada.page("/desk").select("main tbody").text()).contains("Nobody can act for " + name + " any more");
    }

    @Test
    void endsAtMidnightAfterItsLastDayAndIsToldOfBefore() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        assertThat(ada.post(
                                path,
                                "email",
                                LEAD,
                                "role",
                                "lead",
                                "last",
                                today.plusDays(5).toString())
                        .statusCode())
                .isEqualTo(303);
        assertThat(lead.page("/desk").select("main tbody").text()).contains("A mandate for " + name + " ends on");
        assertThat(ada.page("/desk").select("main tbody").text()).contains("A mandate for " + name + " ends on");
        jdbc.sql("update alliance.mandates set first_day = :first, last_day = :last")
                .param("first", today.minusDays(9))
                .param("last", today.minusDays(1))
                .update();
        assertThat(roles(LEAD)).isEmpty();
        assertThat(lead.page(OWN).select("main h2")).isEmpty();
    }

    @Test
    void knowsNoOtherMember() {
        assertThat(ada.get("/desk/mandates/nowhere").statusCode()).isEqualTo(404);
        assertThat(ada.post("/desk/mandates/nowhere", "email", LEAD, "role", "lead")
                        .statusCode())
                .isEqualTo(404);
    }

    private void grant(String email, String role) {
        assertThat(ada.post(path, "email", email, "role", role).statusCode()).isEqualTo(303);
    }

    private Document refused(String... fields) {
        var answer = ada.post(path, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Html.checked(Reader.text(answer));
    }

    private List<Mandate.Role> roles(String email) {
        return mandates.of(person(email).id()).stream().map(Mandate::role).toList();
    }

    private Person person(String email) {
        return people.withEmail(email).orElseThrow();
    }

    private int noted(String verb) {
        return jdbc.sql("select count(*) from audit.entries where verb = :verb")
                .param("verb", verb)
                .query(Integer.class)
                .single();
    }
}
