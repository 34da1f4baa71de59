package org.cities4children.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.mail.Mails;
import org.cities4children.people.People;
import org.cities4children.people.Role;
import org.cities4children.people.invitation.Invitations;
import org.cities4children.people.passkey.Device;
import org.cities4children.people.passkey.Owner;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class PasskeysControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Invitations invitations;

    @Autowired
    private People people;

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void isTheSecondProofOfARoleThatNeedsOne() {
        try (var noor = owner("noor.proof@example.org", Role.EDITOR)) {
            var page = noor.page(Owner.SECOND);
            assertThat(page.select("div[data-passkey][hidden] form[action=" + Owner.PASSKEYS + "]"))
                    .hasSize(1);
            assertThat(page.select("svg[role=img]")).hasSize(1);
            assertThat(page.select("#password")).isEmpty();

            var codes = noor.add(Device.ofOurs());
            assertThat(codes.statusCode()).isEqualTo(200);
            assertThat(Html.checked(Reader.text(codes)).select("main code")).hasSize(10);
            assertThat(noor.get("/desk/letters").statusCode()).isEqualTo(200);

            var list = noor.page(Owner.PASSKEYS);
            assertThat(list.select("main li.notice").text()).contains("My telephone", "Made", "Not used yet");
            assertThat(noted("noor.proof@example.org")).contains("people.passkey.add");
            assertThat(subjects("noor.proof@example.org")).contains("A passkey was added to your account");
        }
    }

    @Test
    void asksForItAfterThePasswordAndOffersNoOtherProofToSetUp() {
        var device = Device.ofOurs();
        try (var noor = owner("noor.half@example.org", Role.EDITOR)) {
            noor.add(device);
            try (var again = noor.elsewhere()) {
                var page = again.page(Owner.SECOND);
                assertThat(page.select("form[action=" + Owner.SECOND + "/passkey]"))
                        .hasSize(1);
                assertThat(page.select("svg[role=img], form[action=" + Owner.PASSKEYS + "]"))
                        .isEmpty();

                assertThat(again.post(Owner.PASSKEYS + "/challenge", "label", "Mine", "password", Owner.PASSWORD)
                                .statusCode())
                        .isEqualTo(422);
                assertThat(Reader.header(again.add("attestation", "AAAA", "client", "AAAA"), "Location"))
                        .isEqualTo(Owner.SECOND);
                assertThat(again.get(Owner.PASSKEYS).statusCode()).isEqualTo(302);
                assertThat(again.get("/desk/letters").statusCode()).isEqualTo(302);
            }
        }
    }

    @Test
    void takesNoCodeOfASecretThatWasOfferedBeforeThereWasAPasskey() {
        try (var noor = owner("noor.offered@example.org", Role.EDITOR)) {
            noor.page(Owner.SECOND);
            noor.add(Device.ofOurs());
            var person =
                    people.withEmail("noor.offered@example.org").orElseThrow().id();
            var secret = jdbc.sql("select secret from people.one_time_codes where person = ?")
                    .param(person)
                    .query(byte[].class)
                    .single();
            try (var again = noor.elsewhere()) {
                var code = new Totp(secret).code(Totp.step(clock.instant()));
                assertThat(again.post(Owner.SECOND, "code", code).statusCode()).isEqualTo(422);
            }
        }
    }

    @Test
    void letsTheOwnerInWhereItIsAskedAndNobodyElse() {
        var device = Device.ofOurs();
        try (var noor = owner("noor.own@example.org", Role.EDITOR);
                var kim = owner("kim.other@example.org", Role.EDITOR)) {
            noor.add(device);
            var kims = Device.ofOurs();
            kim.add(kims);
            try (var again = noor.elsewhere()) {
                assertThat(refusal(shown(again, kims, "kim.other@example.org"))).contains("Nobody here");
                assertThat(refusal(shown(again, device.careless(), "noor.own@example.org")))
                        .contains("did not check");
            }
        }
    }

    @Test
    void isNotSwitchedOffByAnotherPassword() {
        try (var noor = owner("noor.reset@example.org", Role.EDITOR)) {
            noor.add(Device.ofOurs());
            var answer = noor.post("/desk/account/password", "old", Owner.PASSWORD, "fresh", "a lamp beside the canal");
            assertThat(answer.statusCode()).isEqualTo(303);
            try (var again = noor.elsewhere("a lamp beside the canal")) {
                assertThat(Reader.header(again.get("/desk"), "Location")).isEqualTo(Owner.SECOND);
            }
        }
    }

    @Test
    void letsARecoveryCodeStandInForIt() {
        try (var noor = owner("noor.lost@example.org", Role.EDITOR)) {
            var codes = Html.checked(Reader.text(noor.add(Device.ofOurs())))
                    .select("main code")
                    .eachText();
            try (var again = noor.elsewhere()) {
                assertThat(again.page(Owner.SECOND).select("#code-hint").text())
                        .isEqualTo("One of your recovery codes.");
                assertThat(again.post(Owner.SECOND, "code", codes.getFirst()).statusCode())
                        .isEqualTo(303);
                assertThat(again.get("/desk/letters").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void asksForNameAndPasswordBeforeADeviceMakesOne() {
        try (var kim = owner("kim.asks@example.org", Role.MEMBER)) {
            assertThat(kim.post(Owner.PASSKEYS + "/challenge", "label", "Mine", "password", "wrong")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(kim.post(Owner.PASSKEYS + "/challenge", "label", " ", "password", Owner.PASSWORD)
                            .statusCode())
                    .isEqualTo(422);
            var refused = kim.post(Owner.PASSKEYS, "label", "x".repeat(61), "password", "wrong");
            assertThat(refused.statusCode()).isEqualTo(422);
            var page = Html.checked(Reader.text(refused));
            assertThat(page.select("#label[aria-invalid], #password[aria-invalid]"))
                    .hasSize(2);
            assertThat(page.select("#label").val()).hasSize(61);
        }
    }

    @Test
    void asksForThePasswordTenTimesOnly() {
        try (var kim = owner("kim.guesses@example.org", Role.MEMBER)) {
            for (var guess = 0; guess < 10; guess++) {
                kim.post(Owner.PASSKEYS + "/challenge", "label", "Mine", "password", "guess " + guess);
            }
            var stopped = kim.post(Owner.PASSKEYS, "label", "Mine", "password", Owner.PASSWORD);
            assertThat(Html.checked(Reader.text(stopped))
                            .select("#password-error")
                            .text())
                    .startsWith("Too many tries.");
        }
    }

    @Test
    void refusesWhatIsNotMadeForThisSessionOnce() {
        try (var kim = owner("kim.session@example.org", Role.MEMBER)) {
            var device = Device.ofOurs();
            assertThat(refusal(kim.add(Device.ofOurs().on("https://evil.example"))))
                    .contains("another address");
            assertThat(refusal(kim.add(Device.ofOurs().forSite("evil.example"))))
                    .contains("another address");
            assertThat(refusal(kim.add(Device.ofOurs().careless()))).contains("did not check");

            var made = device.make(kim.wish());
            try (var other = kim.elsewhere()) {
                assertThat(refusal(other.add(made))).contains("done already");
            }
            assertThat(kim.add(made).statusCode()).isEqualTo(200);
            assertThat(refusal(kim.add(made))).contains("done already");
            assertThat(refusal(kim.add(device))).contains("has a passkey for this site already");
            assertThat(refusal(kim.add("attestation", "AAAA", "client", "e30"))).contains("done already");
        }
    }

    @Test
    void beginsAnotherSessionWithIt() {
        try (var kim = owner("kim.fresh@example.org", Role.MEMBER)) {
            var answer = kim.add(Device.ofOurs());
            assertThat(Owner.cookie(answer)).startsWith("__Host-session=");
            assertThat(kim.get("/desk/account").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void takesOneOffAndTellsItsOwner() {
        try (var kim = owner("kim.removes@example.org", Role.MEMBER)) {
            kim.add(Device.ofOurs().backedUp());
            var list = kim.page(Owner.PASSKEYS);
            assertThat(list.select("main li.notice").text()).contains("Also on your other devices");
            var removal = list.select("main a[href$=removal]").attr("href");
            assertThat(kim.page(removal).select("#password")).hasSize(1);

            var wrong = kim.post(removal, "password", "wrong");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(Html.checked(Reader.text(wrong)).select("#password[aria-invalid]"))
                    .hasSize(1);
            try (var stranger = owner("sam.removes@example.org", Role.MEMBER)) {
                assertThat(stranger.get(removal).statusCode()).isEqualTo(404);
                assertThat(stranger.post(removal, "password", Owner.PASSWORD).statusCode())
                        .isEqualTo(404);
            }
            assertThat(kim.post(removal, "password", Owner.PASSWORD).statusCode())
                    .isEqualTo(303);
            assertThat(kim.page(Owner.PASSKEYS).select("main li.notice")).isEmpty();
            assertThat(noted("kim.removes@example.org")).contains("people.passkey.remove");
            assertThat(subjects("kim.removes@example.org")).contains("A passkey was removed from your account");
        }
    }

    @Test
    void keepsTheLastSecondProofOfWhoNeedsOne() {
        try (var noor = owner("noor.last@example.org", Role.SAFEGUARDING)) {
            noor.add(Device.ofOurs());
            var removal =
                    noor.page(Owner.PASSKEYS).select("main a[href$=removal]").attr("href");
            var refused = noor.post(removal, "password", Owner.PASSWORD);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Html.checked(Reader.text(refused)).select("#mistakes").text())
                    .contains("the only one you have");

            assertThat(noor.add(Device.ofOurs()).statusCode()).isEqualTo(303);
            assertThat(noor.post(removal, "password", Owner.PASSWORD).statusCode())
                    .isEqualTo(303);
            assertThat(noor.page(Owner.PASSKEYS).select("main li.notice")).hasSize(1);
        }
    }

    @Test
    void takesNoMoreThanTen() {
        try (var kim = owner("kim.many@example.org", Role.MEMBER)) {
            kim.add(Device.ofOurs());
            jdbc.sql("""
                    insert into people.passkeys (id, person, credential, public_key, counter, label, created)
                    select gen_random_uuid(), person, sha256(n::text::bytea || credential), public_key, 0, 'More', created
                    from people.passkeys, generate_series(1, 9) n
                    where person = (select id from people.persons where email_key = 'kim.many@example.org')
                    """).update();
            assertThat(kim.wish().path("excludeCredentials")).hasSize(10);
            assertThat(refusal(kim.add(Device.ofOurs()))).contains("ten passkeys");
        }
    }

    private Owner owner(String email, Role role) {
        return Owner.invited(email, role, invitations, port);
    }

    private HttpResponse<byte[]> shown(Owner owner, Device device, String email) {
        return owner.show(device, people.withEmail(email).orElseThrow().id());
    }

    private static String refusal(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Html.checked(Reader.text(answer)).select("main [role=alert]").text();
    }

    private List<String> noted(String email) {
        return jdbc.sql("select verb from audit.entries where object = ? order by number")
                .param("person:" + people.withEmail(email).orElseThrow().id())
                .query(String.class)
                .list();
    }

    private List<String> subjects(String email) {
        return mails.newest(Mails.Filter.ALL, null, 50).stream()
                .filter(it -> it.to() != null && it.to().text().equals(email))
                .map(it -> it.subject())
                .toList();
    }
}
