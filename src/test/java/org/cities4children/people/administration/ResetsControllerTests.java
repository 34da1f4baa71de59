package org.cities4children.people.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.people.People;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.people.invitation.Invitations;
import org.cities4children.people.passkey.Device;
import org.cities4children.people.passkey.Owner;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class ResetsControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Resets resets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private SignedIn ada;
    private @Nullable Owner otherAdministrator;
    private Owner noor;
    private String path = "";

    @BeforeEach
    void come() {
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
        noor = Owner.invited("noor.lost-all@example.org", Role.EDITOR, invitations, port);
        noor.add(Device.ofOurs());
        path = "/desk/people/" + id("noor.lost-all@example.org");
    }

    @AfterEach
    void go() {
        ada.close();
        noor.close();
        if (otherAdministrator != null) {
            otherAdministrator.close();
        }
        jdbc.sql("delete from people.persons where email_key in ('noor.lost-all@example.org', 'zoe.other@example.org')")
                .update();
    }

    @Test
    void takesAllProofsOffWhenTwoAdministratorsWantIt() {
        var zoe = anotherAdministrator();
        assertThat(ada.page(path).select("form[action$=/reset]")).hasSize(1);
        assertThat(ada.post(path + "/reset").statusCode()).isEqualTo(303);
        assertThat(ada.page(path).select("form[action$=/reset/confirmation]")).isEmpty();
        assertThat(ada.page("/desk").select("a[href='" + path + "']")).isEmpty();
        assertThat(noor.get("/desk").statusCode()).as("nothing happened yet").isEqualTo(200);

        assertThat(zoe.page("/desk").select("a[href='" + path + "']")).hasSize(1);
        assertThat(zoe.page(path).select("form[action$=/reset/confirmation]")).hasSize(1);
        assertThat(zoe.post(path + "/reset/confirmation").statusCode()).isEqualTo(303);

        assertThat(noor.get("/desk").statusCode()).as("signed out").isEqualTo(302);
        for (var table : List.of("passkeys", "recovery_codes", "one_time_codes")) {
            assertThat(jdbc.sql("select count(*) from people." + table + " where person = :id")
                            .param("id", id("noor.lost-all@example.org"))
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        try (var again = noor.elsewhere()) {
            assertThat(again.page(Owner.SECOND).select("svg[role=img]"))
                    .as("sets up anew")
                    .hasSize(1);
        }
        assertThat(verbs()).containsSubsequence("people.reset.ask", "people.second.reset");
        assertThat(jdbc.sql("select subject from mail.messages where recipient = 'noor.lost-all@example.org'")
                        .query(String.class)
                        .list())
                .contains("Your second proof is to be taken off", "The second proof of your account was taken off");
        assertThat(zoe.post(path + "/reset/confirmation").statusCode())
                .as("once more")
                .isEqualTo(409);
    }

    @Test
    void isNothingThatOnePersonDoesAlone() {
        assertThat(ada.page(path).select("form[action*=/reset]"))
                .as("nobody else")
                .isEmpty();
        anotherAdministrator();
        ada.post(path + "/reset");
        var refused = ada.post(path + "/reset/confirmation");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Html.checked(Reader.text(refused)).select("[role=alert]").text())
                .contains("another administrator");
        assertThat(noor.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void isNotForOneself() {
        var zoe = anotherAdministrator();
        var own = "/desk/people/" + id("zoe.other@example.org");
        assertThat(zoe.page(own).select("form[action*=/reset]")).isEmpty();
        assertThat(zoe.post(own + "/reset").statusCode()).isEqualTo(409);
        ada.post(own + "/reset");
        assertThat(zoe.post(own + "/reset/confirmation").statusCode()).isEqualTo(409);
        assertThat(zoe.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void isOverAfterAWeekOrWhenSomebodyLeavesItOrTheAskerMayNoLonger() {
        var zoe = anotherAdministrator();
        ada.post(path + "/reset");
        jdbc.sql("update people.resets set asked = :before")
                .param("before", clock.instant().minus(Duration.ofDays(7)).atOffset(ZoneOffset.UTC))
                .update();
        assertThat(zoe.post(path + "/reset/confirmation").statusCode()).isEqualTo(409);
        resets.forgetOld();
        assertThat(jdbc.sql("select count(*) from people.resets")
                        .query(Integer.class)
                        .single())
                .isZero();

        ada.post(path + "/reset");
        assertThat(zoe.post(path + "/reset/end").statusCode()).isEqualTo(303);
        assertThat(ada.post(path + "/reset/confirmation").statusCode()).isEqualTo(409);

        zoe.post(path + "/reset");
        jdbc.sql("delete from people.roles where person = :zoe and role = 'administrator'")
                .param("zoe", id("zoe.other@example.org"))
                .update();
        assertThat(ada.post(path + "/reset/confirmation").statusCode()).isEqualTo(409);
        assertThat(noor.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void happensOnceHoweverManyPressAtTheSameMoment() throws InterruptedException {
        anotherAdministrator();
        ada.post(path + "/reset");
        var person = people.withEmail("noor.lost-all@example.org").orElseThrow();
        var zoe = id("zoe.other@example.org");
        Callable<Boolean> press = () -> resets.confirm(person, zoe);
        try (var crowd = Executors.newFixedThreadPool(8)) {
            assertThat(crowd.invokeAll(Stream.generate(() -> press).limit(16).toList()))
                    .filteredOn(it -> it.resultNow())
                    .hasSize(1);
        }
    }

    private Owner anotherAdministrator() {
        var zoe = Owner.invited("zoe.other@example.org", Role.ADMINISTRATOR, invitations, port);
        zoe.add(Device.ofOurs());
        otherAdministrator = zoe;
        return zoe;
    }

    private UUID id(String email) {
        return people.withEmail(email).orElseThrow().id();
    }

    private List<String> verbs() {
        return jdbc.sql("select verb from audit.entries where object = :object order by number")
                .param("object", "person:" + id("noor.lost-all@example.org"))
                .query(String.class)
                .list();
    }
}
