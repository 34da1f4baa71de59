package org.cities4children.people.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.cities4children.WholeProgram;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Mail;
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
class AddressByPasskeyTests {

    private static final String PATH = "/desk/account/address";
    private static final String BY_PASSKEY = PATH + "/passkey";

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

    @Test
    void isAskedForWithAPasskeyInPlaceOfThePassword() {
        var device = Device.ofOurs();
        try (var noor = owner("noor.moves@example.org", device)) {
            var form = noor.page(PATH).select("div[data-passkey][hidden] form[action=" + BY_PASSKEY + "]");
            assertThat(form.select("[name=fresh]")).hasSize(1);
            assertThat(form.select("[type=password]")).isEmpty();

            var asked = noor.ask();
            var answer = show(noor, asked, device, id("noor.moves@example.org"), "noor.moved@example.net");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(Reader.header(answer, "Location")).isEqualTo(PATH);
            assertThat(noor.page(PATH).select("[role=status]").text()).contains("noor.moved@example.net");
        }
        assertThat(subjects("noor.moved@example.net")).containsExactly("Confirm your new address");
        assertThat(subjects("noor.moves@example.org")).contains("The address of your account is to change");
        assertThat(verbs("noor.moves@example.org")).containsSubsequence("people.passkey.use", "people.address.ask");
    }

    @Test
    void isThePasswordsStillAndItsAloneWhereThereIsNoPasskey() {
        try (var noor = owner("noor.types@example.org", Device.ofOurs())) {
            assertThat(noor.page(PATH).select("form[action=" + PATH + "] [type=password]"))
                    .hasSize(1);
            assertThat(noor.post(PATH, "email", "noor.typed@example.net", "password", Owner.PASSWORD)
                            .statusCode())
                    .isEqualTo(303);
        }
        try (var noor = Owner.invited("noor.bare@example.org", Role.MEMBER, invitations, port)) {
            assertThat(noor.page(PATH).select("[data-passkey]")).isEmpty();
            assertThat(noor.page(PATH).select("form[action=" + PATH + "] [type=password]"))
                    .hasSize(1);
        }
    }

    @Test
    void isNotAskedForAPasswordBySomebodyWhoHasNone() {
        var device = Device.ofOurs();
        try (var noor = owner("noor.passwordless@example.org", device)) {
            var id = id("noor.passwordless@example.org");
            jdbc.sql("update people.persons set password = null where id = ?")
                    .param(id)
                    .update();
            assertThat(noor.page(PATH).select("main [type=password]")).isEmpty();
            assertThat(show(noor, noor.ask(), device, id, "noor.free@example.net")
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void takesNoAnswerTwice() {
        var device = Device.ofOurs();
        try (var noor = owner("noor.replays@example.org", device)) {
            var asked = noor.ask();
            var shown = device.show(Owner.json(asked), id("noor.replays@example.org"));
            assertThat(noor.answer(BY_PASSKEY, asked, shown, "fresh", "no address")
                            .statusCode())
                    .as("used up by a form that is not in order")
                    .isEqualTo(422);
            assertThat(refusal(noor.answer(BY_PASSKEY, asked, shown, "fresh", "noor.replayed@example.net")))
                    .contains("done already");
            assertThat(noor.page(PATH).select("main [role=status]").text()).doesNotContain("replayed");
        }
        assertThat(subjects("noor.replayed@example.net")).isEmpty();
    }

    @Test
    void refusesAPasskeyThatIsSomebodyElsesAndNotesIt() {
        var device = Device.ofOurs();
        var other = Device.ofOurs();
        owner("other.owner@example.org", other).close();
        try (var noor = owner("noor.lent@example.org", device)) {
            var asked = noor.ask();
            assertThat(refusal(show(noor, asked, other, id("other.owner@example.org"), "noor.lent@example.net")))
                    .contains("Nobody here has this passkey");
            var forged = noor.ask();
            assertThat(refusal(show(noor, forged, other, id("noor.lent@example.org"), "noor.lent@example.net")))
                    .contains("Nobody here has this passkey");
        }
        assertThat(subjects("noor.lent@example.net")).isEmpty();
        assertThat(verbs("noor.lent@example.org"))
                .contains("people.second.fail")
                .doesNotContain("people.address.ask");
    }

    @Test
    void refusesWhatIsNotSignedByThePasskeyAndWhatIsMissing() {
        var device = Device.ofOurs();
        try (var noor = owner("noor.wrong@example.org", device)) {
            var id = id("noor.wrong@example.org");
            var asked = noor.ask();
            var forged = device.show(Owner.json(asked), id);
            forged[7] = Device.ofOurs().show(Owner.json(asked), id)[7];
            assertThat(refusal(noor.answer(BY_PASSKEY, asked, forged, "fresh", "noor.wrong@example.net")))
                    .contains("could not be read");
            assertThat(refusal(noor.answer(BY_PASSKEY, noor.ask(), new String[0], "fresh", "a@example.net")))
                    .contains("Nobody here has this passkey");
            assertThat(refusal(noor.post(BY_PASSKEY, "fresh", "noor.wrong@example.net")))
                    .contains("done already");
        }
        assertThat(subjects("noor.wrong@example.net")).isEmpty();
    }

    private static HttpResponse<byte[]> show(
            Owner owner, HttpResponse<byte[]> asked, Device device, UUID person, String fresh) {
        return owner.answer(BY_PASSKEY, asked, device.show(Owner.json(asked), person), "fresh", fresh);
    }

    private static String refusal(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("#fresh").val()).contains("@");
        return page.select("#mistakes[role=alert]").text();
    }

    private Owner owner(String email, Device device) {
        var owner = Owner.invited(email, Role.EDITOR, invitations, port);
        assertThat(owner.add(device).statusCode()).isEqualTo(200);
        return owner;
    }

    private UUID id(String email) {
        return people.withEmail(email).orElseThrow().id();
    }

    private List<String> subjects(String email) {
        return mails.to(EmailAddress.of(email).orElseThrow()).stream()
                .map(Mail::subject)
                .toList();
    }

    private List<String> verbs(String email) {
        return jdbc.sql("select verb from audit.entries where object = :object order by number")
                .param("object", "person:" + id(email))
                .query(String.class)
                .list();
    }
}
