package org.cities4children.people.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.people.ActsOfTwo;
import org.cities4children.people.Role;
import org.cities4children.people.passkey.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WholeProgram
class ResetsControllerTests extends ActsOfTwo {

    private static final String LOST = "noor.lost-all@example.org";

    private Owner noor;
    private String path = "";

    @BeforeEach
    void come() {
        noor = come(LOST, Role.EDITOR);
        path = "/desk/people/" + id(LOST);
    }

    @Test
    void takesAllProofsOffWhenTwoWantIt() {
        assertThat(ada.page(path).select("form[action$=/reset]")).hasSize(1);
        assertThat(ada.post(path + "/reset").statusCode()).isEqualTo(303);
        assertThat(ada.page(path).select("form[action$=/reset]")).isEmpty();
        assertThat(noor.get("/desk").statusCode()).as("nothing happened yet").isEqualTo(200);

        assertThat(mei.page(waiting()).select(".lead").text()).contains("The lost second proof of Noor");
        assertThat(mei.post(waiting() + "/agreement").statusCode()).isEqualTo(303);

        assertThat(noor.get("/desk").statusCode()).as("signed out").isEqualTo(302);
        for (var table : List.of("passkeys", "recovery_codes", "one_time_codes")) {
            assertThat(jdbc.sql("select count(*) from people." + table + " where person = :id")
                            .param("id", id(LOST))
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
        assertThat(verbs(id(LOST)))
                .containsSubsequence("people.approval.ask", "people.approval.agree", "people.second.reset");
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
        assertThat(ada.post(waiting() + "/agreement").statusCode()).isEqualTo(409);
        assertThat(noor.get("/desk").statusCode()).isEqualTo(200);
        assertThat(ada.post(path + "/reset").statusCode()).as("once more").isEqualTo(409);
    }

    @Test
    void isNotForOneself() {
        var zoe = come("zoe.other@example.org", Role.ADMINISTRATOR);
        var own = "/desk/people/" + id("zoe.other@example.org");
        assertThat(zoe.page(own).select("form[action*=/reset]")).isEmpty();
        assertThat(zoe.post(own + "/reset").statusCode()).isEqualTo(409);
        ada.post(own + "/reset");
        assertThat(zoe.post(waiting() + "/agreement").statusCode()).isEqualTo(409);
        assertThat(zoe.get("/desk").statusCode()).isEqualTo(200);
    }
}
