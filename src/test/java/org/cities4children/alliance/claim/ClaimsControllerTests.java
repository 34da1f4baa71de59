package org.cities4children.alliance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.alliance.membership.MembershipsInTests;
import org.cities4children.people.People;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.people.Somebody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class ClaimsControllerTests {

    private static final String PATH = "/desk/account/claims";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private MembershipsInTests hall;
    private SignedIn lead;
    private SignedIn noor;
    private UUID id;
    private String website;

    /** The member's website is where the addresses of these tests are. */
    @BeforeEach
    void come() {
        hall = new MembershipsInTests(program, port);
        lead = SignedIn.as(Role.MEMBER, port);
        website = jdbc.sql("select website from alliance.organisations where slug = :slug and member")
                .param("slug", hall.slug)
                .query(String.class)
                .single();
        site("example.org");
        var name = "Noorclaims" + clock.instant().toEpochMilli();
        id = Somebody.in(jdbc, clock).comingIn(name);
        noor = Somebody.session(name, port);
    }

    @AfterEach
    void go() {
        site(website);
        jdbc.sql("delete from alliance.claims").update();
        noor.close();
        lead.close();
        hall.close();
    }

    @Test
    void suggestsAndGivesNothingByItself() {
        assertThat(noor.page("/desk").select("main").text()).contains("Your address is in the domain of " + hall.name);
        assertThat(noor.page(PATH).select("main").text()).contains("It gives nothing by itself");
        assertThat(noor.post(PATH + "/" + hall.slug).statusCode()).isEqualTo(303);
        assertThat(mandates()).isEmpty();
        assertThat(noor.page(PATH).select("main").text())
                .contains("You asked on")
                .doesNotContain("Do you act");
        assertThat(noor.page("/desk").select("main").text()).doesNotContain("Do you act for it");
        assertThat(noor.post(path() + "/mandate", "role", "alternate").statusCode())
                .as("nobody answers their own")
                .isEqualTo(404);
    }

    @Test
    void suggestsNothingWhereAnybodyGetsAnAddress() {
        site("gmail.com");
        assertThat(noor.page(PATH).select("main").text()).contains("Nothing waits here");
        assertThat(noor.post(PATH + "/" + hall.slug).statusCode()).isEqualTo(303);
        assertThat(states()).isEmpty();
    }

    @Test
    void letsWhoeverLeadsGiveTheMandate() {
        hall.grant("member@demo.example", "lead");
        noor.post(PATH + "/" + hall.slug);
        assertThat(lead.page("/desk").select("main").text()).contains("Somebody asks to act for " + hall.name);
        assertThat(lead.page(PATH).select("main").text()).contains("@example.org) asks to act for " + hall.name);
        assertThat(lead.page(PATH).select("option").eachAttr("value")).doesNotContain("lead");
        assertThat(lead.post(path() + "/mandate", "role", "lead").statusCode()).isEqualTo(404);
        assertThat(lead.post(path() + "/mandate", "role", "alternate").statusCode())
                .isEqualTo(303);
        assertThat(mandates()).containsExactly("alternate");
        assertThat(states()).isEmpty();
        assertThat(noor.page("/desk/account/mandates").select("main").text()).contains(hall.name, "Alternate");
        assertThat(jdbc.sql("select count(*) from mail.messages where key like 'alliance.mandate:%:granted:' || :who")
                        .param("who", id.toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void letsTheSecretariatNameALeadUnlessSomebodyLeads() {
        noor.post(PATH + "/" + hall.slug);
        assertThat(hall.ada.page("/desk").select("main").text()).contains("Somebody asks to act for " + hall.name);
        hall.grant("member@demo.example", "lead");
        var refused = hall.ada.post(path() + "/mandate", "role", "lead");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(states()).containsExactly("asked");
        assertThat(hall.ada.post(path() + "/mandate", "role", "editor").statusCode())
                .isEqualTo(303);
        assertThat(mandates()).containsExactly("editor");
    }

    @Test
    void staysRefusedAndTellsWhoAsked() {
        noor.post(PATH + "/" + hall.slug);
        assertThat(hall.ada.post(path() + "/refusal").statusCode()).isEqualTo(303);
        assertThat(states()).containsExactly("refused");
        noor.post(PATH + "/" + hall.slug);
        assertThat(states()).containsExactly("refused");
        assertThat(noor.page("/desk").select("main").text()).doesNotContain("Do you act for it");
        assertThat(jdbc.sql("select count(*) from audit.entries where verb = 'alliance.claim.refuse'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void asksNoMoreWhoSaysNo() {
        assertThat(noor.post(PATH + "/" + hall.slug + "/drop").statusCode()).isEqualTo(303);
        assertThat(noor.page(PATH).select("main").text()).contains("Nothing waits here");
        assertThat(hall.ada.page(PATH).select("main").text()).doesNotContain("Noorclaims");
    }

    @Test
    void tellsTheSecretariatOfWhoCameInByAnInvitation() {
        program.getBean(Claims.class)
                .came(program.getBean(People.class).person(id).orElseThrow());
        assertThat(hall.ada.page(PATH).select("main").text()).contains("came in with an address in the domain of");
        assertThat(hall.ada.post(path() + "/mandate", "role", "alternate").statusCode())
                .isEqualTo(303);
        assertThat(mandates()).containsExactly("alternate");
    }

    @Test
    void givesOneMandateToWhomManyGiveItAtOnce() throws InterruptedException {
        noor.post(PATH + "/" + hall.slug);
        try (var hands = Executors.newFixedThreadPool(5)) {
            Callable<Integer> give = () ->
                    hall.ada.post(path() + "/mandate", "role", "alternate").statusCode();
            assertThat(hands.invokeAll(Stream.generate(() -> give).limit(20).toList()))
                    .extracting(it -> it.resultNow())
                    .contains(303)
                    .doesNotContain(500);
        }
        assertThat(mandates()).containsExactly("alternate");
    }

    private String path() {
        return PATH + "/" + hall.slug + "/" + id;
    }

    private void site(String host) {
        jdbc.sql("update alliance.organisations set website = :host where slug = :slug and member")
                .param("host", host)
                .param("slug", hall.slug)
                .update();
    }

    private List<String> mandates() {
        return jdbc.sql("select role from alliance.mandates where person = :id and ended is null")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private List<String> states() {
        return jdbc.sql("select state from alliance.claims where person = :id")
                .param("id", id)
                .query(String.class)
                .list();
    }
}
