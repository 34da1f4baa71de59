package org.cities4children.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
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
import tools.jackson.databind.JsonNode;

@WholeProgram
class PasskeySignInControllerTests {

    private static final String PATH = "/sign-in/passkey";

    @LocalServerPort
    private int port;

    @Autowired
    private Invitations invitations;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void letsSomebodyInByAPasskeyAlone() {
        var device = Device.ofOurs();
        var noor = owner("noor.comes@example.org", device);
        var asked = ask();
        assertThat(question(asked).path("rpId").asString()).isEqualTo("cities.example");
        assertThat(question(asked).path("userVerification").asString()).isEqualTo("required");

        var came = answer(
                asked,
                Stream.concat(
                                Arrays.stream(device.counting(1).show(question(asked), noor)),
                                Stream.of("to", "/desk/account"))
                        .toArray(String[]::new));
        assertThat(came.statusCode()).isEqualTo(303);
        assertThat(Reader.header(came, "Location")).isEqualTo("/desk/account");
        try (var person = new Reader(port, Owner.cookie(came))) {
            assertThat(person.get("/desk/letters").statusCode()).isEqualTo(200);
        }
        assertThat(noted(noor)).contains("people.passkey.use");
        assertThat(jdbc.sql("select used is not null and counter = 1 from people.passkeys where person = ?")
                        .param(noor)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void takesNoAnswerTwice() {
        var device = Device.ofOurs();
        var noor = owner("noor.twice@example.org", device);
        var asked = ask();
        var shown = device.show(question(asked), noor);
        assertThat(answer(asked, shown).statusCode()).isEqualTo(303);
        assertThat(refusal(answer(asked, shown))).contains("done already");
    }

    @Test
    void takesNoAnswerToAnotherQuestion() {
        var device = Device.ofOurs();
        var noor = owner("noor.other@example.org", device);
        var shown = device.show(question(ask()), noor);
        assertThat(refusal(answer(ask(), shown))).contains("done already");
    }

    @Test
    void takesNoAnswerOfAnotherBrowser() {
        var device = Device.ofOurs();
        var noor = owner("noor.stolen@example.org", device);
        var asked = ask();
        try (var thief = new Reader(port)) {
            assertThat(refusal(thief.post(PATH, device.show(question(asked), noor))))
                    .contains("done already");
        }
    }

    @Test
    void refusesWhatWasSignedForAnotherSite() {
        var device = Device.ofOurs();
        var noor = owner("noor.lured@example.org", device);
        for (var lured : new Device[] {
            device.on("https://cities.example.evil.example"),
            device.on("http://cities.example"),
            device.on("http://localhost:" + port),
            device.on("https://cities.example").forSite("evil.example")
        }) {
            var asked = ask();
            assertThat(refusal(answer(asked, lured.show(question(asked), noor))))
                    .contains("another address");
        }
    }

    @Test
    void refusesADeviceThatDidNotLookWhoHoldsIt() {
        var device = Device.ofOurs();
        var noor = owner("noor.careless@example.org", device);
        var asked = ask();
        assertThat(refusal(answer(asked, device.careless().show(question(asked), noor))))
                .contains("did not check that it is you");
    }

    @Test
    void refusesACopyAndNotesIt() {
        var device = Device.ofOurs().counting(5);
        var noor = owner("noor.copied@example.org", device);
        for (var counter : new int[] {5, 4, 0}) {
            var asked = ask();
            assertThat(refusal(answer(asked, device.counting(counter).show(question(asked), noor))))
                    .contains("may have been copied");
        }
        assertThat(noted(noor)).contains("people.passkey.refuse");
        var asked = ask();
        assertThat(answer(asked, device.counting(6).show(question(asked), noor)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void refusesAPasskeyThatNobodyHasAndOneThatIsSomebodyElses() {
        var device = Device.ofOurs();
        owner("noor.known@example.org", device);
        var asked = ask();
        assertThat(refusal(answer(asked, Device.ofOurs().show(question(asked), UUID.randomUUID()))))
                .contains("Nobody here has this passkey");
        var again = ask();
        assertThat(refusal(answer(again, device.show(question(again), UUID.randomUUID()))))
                .contains("Nobody here has this passkey");
    }

    @Test
    void refusesSomebodyWhoMayNoLongerComeIn() {
        var device = Device.ofOurs();
        var noor = owner("noor.closed@example.org", device);
        jdbc.sql("update people.persons set disabled = created where id = ?")
                .param(noor)
                .update();
        var asked = ask();
        assertThat(refusal(answer(asked, device.show(question(asked), noor)))).contains("Nobody here");
    }

    @Test
    void refusesASignatureOfAnotherKeyAndWhateverElseIsSent() {
        var device = Device.ofOurs();
        var noor = owner("noor.forged@example.org", device);
        var asked = ask();
        var forged = device.show(question(asked), noor);
        forged[7] = Device.ofOurs().show(question(asked), noor)[7];
        assertThat(refusal(answer(asked, forged))).contains("could not be read");

        var random = new Random(7);
        for (var tries = 0; tries < 10; tries++) {
            var question = ask();
            var broken = device.show(question(question), noor);
            int field = 3 + 2 * random.nextInt(3);
            broken[field] = spoiled(broken[field], random);
            var refused = answer(question, broken);
            assertThat(refused.statusCode()).as(broken[field]).isEqualTo(422);
        }
        assertThat(refusal(answer(ask()))).contains("Nobody here");
        assertThat(refusal(answer(ask(), "credential", "%%%", "client", "x".repeat(40_000))))
                .contains("Nobody here");
    }

    private static String spoiled(String text, Random random) {
        // Not the last letter: some of its bits say nothing, and another one may stand for the same signature.
        int at = random.nextInt(text.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);
            default -> text.substring(0, at) + "AAAA" + text.substring(at);
        };
    }

    @Test
    void asksEverybodyTheSame() {
        owner("noor.asked@example.org", Device.ofOurs());
        try (var stranger = new Reader(port)) {
            var known = stranger.post(PATH + "/challenge", "email", "noor.asked@example.org");
            var unknown = stranger.post(PATH + "/challenge", "email", "nobody.asked@example.org");
            assertThat(known.statusCode()).isEqualTo(200);
            assertThat(unknown.statusCode()).isEqualTo(200);
            assertThat(hidden(unknown)).isEqualTo(hidden(known));
            assertThat(unknown.headers().map().keySet())
                    .isEqualTo(known.headers().map().keySet());
            assertThat(question(known).path("challenge").asString())
                    .isNotEqualTo(question(unknown).path("challenge").asString());
        }
    }

    @Test
    void showsTheButtonToBrowsersThatCanOnly() {
        try (var stranger = new Reader(port)) {
            var page = Html.checked(Reader.text(stranger.get("/sign-in?to=/desk/account")));
            var form = page.select("div[data-passkey][hidden] form[action=/sign-in/passkey]");
            assertThat(form).hasSize(1);
            assertThat(form.select("[name=to]").val()).isEqualTo("/desk/account");
            assertThat(page.select("script[src*=passkey]")).hasSize(1);
            assertThat(Html.checked(Reader.text(stranger.get("/"))).select("script[src*=passkey]"))
                    .isEmpty();
        }
    }

    /** A question without what is new in each. */
    private static String hidden(HttpResponse<byte[]> asked) {
        return Reader.text(asked).replaceFirst("\"challenge\":\"[\\w-]{43}\"", "");
    }

    private UUID owner(String email, Device device) {
        try (var owner = Owner.invited(email, Role.EDITOR, invitations, port)) {
            assertThat(owner.add(device).statusCode()).isEqualTo(200);
        }
        return people.withEmail(email).orElseThrow().id();
    }

    private HttpResponse<byte[]> ask() {
        try (var browser = new Reader(port)) {
            return browser.post(PATH + "/challenge");
        }
    }

    private static JsonNode question(HttpResponse<byte[]> asked) {
        return Owner.json(asked);
    }

    private HttpResponse<byte[]> answer(HttpResponse<byte[]> asked, String... fields) {
        try (var browser = new Reader(port, Owner.cookie(asked))) {
            return browser.post(PATH, fields);
        }
    }

    private static String refusal(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Owner.cookie(answer)).isEmpty();
        return Html.checked(Reader.text(answer)).select("#mistakes[role=alert]").text();
    }

    private List<String> noted(UUID person) {
        return jdbc.sql("select verb from audit.entries where object = ? order by number")
                .param("person:" + person)
                .query(String.class)
                .list();
    }
}
