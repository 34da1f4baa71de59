package org.cities4children.people.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cities4children.WholeProgram;
import org.cities4children.people.People;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.people.invitation.Invitations;
import org.cities4children.people.passkey.Device;
import org.cities4children.people.passkey.Owner;
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
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private SignedIn ada;
    private SignedIn mei;
    private @Nullable Owner otherAdministrator;
    private Owner noor;
    private String path = "";

    @BeforeEach
    void come() {
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
        mei = SignedIn.as(Role.STAND_IN, port);
        noor = Owner.invited("noor.lost-all@example.org", Role.EDITOR, invitations, port);
        noor.add(Device.ofOurs());
        path = "/desk/people/" + id("noor.lost-all@example.org");
    }

    @AfterEach
    void go() {
        ada.close();
        mei.close();
        noor.close();
        if (otherAdministrator != null) {
            otherAdministrator.close();
        }
        jdbc.sql("delete from people.persons where email_key in ('noor.lost-all@example.org', 'zoe.other@example.org')")
                .update();
    }

    @Test
    void takesAllProofsOffWhenTwoWantIt() {
        assertThat(ada.page(path).select("form[action$=/reset]")).hasSize(1);
        assertThat(ada.post(path + "/reset").statusCode()).isEqualTo(303);
        assertThat(ada.page(path).select("form[action$=/reset]")).isEmpty();
        assertThat(noor.get("/desk").statusCode()).as("nothing happened yet").isEqualTo(200);

        assertThat(mei.page(approval()).select(".lead").text()).contains("The lost second proof of Noor");
        assertThat(mei.post(approval() + "/agreement").statusCode()).isEqualTo(303);

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
        assertThat(verbs()).containsSubsequence("people.approval.ask", "people.approval.agree", "people.second.reset");
        assertThat(jdbc.sql("select subject from mail.messages where recipient = 'noor.lost-all@example.org'")
                        .query(String.class)
                        .list())
                .contains("Your second proof is to be taken off", "The second proof of your account was taken off");
    }

    @Test
    void isNothingThatTheOnlyAdministratorDoesAlone() {
        jdbc.sql("update people.persons set disabled = :now where email_key = 'stand-in@demo.example'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        try {
            var page = ada.page(path);
            assertThat(page.select("form[action*=/reset]")).isEmpty();
            assertThat(page.text()).contains("A second person is needed, and there is none");
        } finally {
            jdbc.sql("update people.persons set disabled = null where email_key = 'stand-in@demo.example'")
                    .update();
        }
        ada.post(path + "/reset");
        assertThat(ada.post(approval() + "/agreement").statusCode()).isEqualTo(409);
        assertThat(noor.get("/desk").statusCode()).isEqualTo(200);
        assertThat(ada.post(path + "/reset").statusCode()).as("once more").isEqualTo(409);
    }

    @Test
    void isNotForOneself() {
        var zoe = anotherAdministrator();
        var own = "/desk/people/" + id("zoe.other@example.org");
        assertThat(zoe.page(own).select("form[action*=/reset]")).isEmpty();
        assertThat(zoe.post(own + "/reset").statusCode()).isEqualTo(409);
        ada.post(own + "/reset");
        assertThat(zoe.post(approval() + "/agreement").statusCode()).isEqualTo(409);
        assertThat(zoe.get("/desk").statusCode()).isEqualTo(200);
    }

    private String approval() {
        return "/desk/approvals/"
                + jdbc.sql("select id from people.approvals where state = 'open'")
                        .query(UUID.class)
                        .single();
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
