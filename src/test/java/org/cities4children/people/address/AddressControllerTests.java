package org.cities4children.people.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Mail;
import org.cities4children.mail.Mails;
import org.cities4children.mail.Part;
import org.cities4children.people.People;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.people.Somebody;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class AddressControllerTests {

    private static final String PATH = "/desk/account/address";
    private static final String PASSWORD = Somebody.PASSWORD;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private People people;

    @Autowired
    private Mails mails;

    @Autowired
    private AddressJob job;

    @Autowired
    private AddressChange change;

    @Test
    void isTheirsThreeDaysAfterTheyConfirmedItThere() {
        var maya = somebody("Mayamoves");
        try (var session = come("Mayamoves")) {
            assertThat(ask(session, "maya.moved@example.net", PASSWORD).statusCode())
                    .isEqualTo(303);
            assertThat(session.page(PATH).select("[role=status]").text())
                    .contains("maya.moved@example.net")
                    .contains("press the button");
            var link = link("maya.moved@example.net");
            for (var look = 0; look < 3; look++) {
                assertThat(Html.checked(Reader.text(get(link))).select("main form button"))
                        .hasSize(1);
            }
            var confirmed = post(link);
            assertThat(confirmed.statusCode()).isEqualTo(200);
            assertThat(Reader.header(confirmed, "Cache-Control")).isEqualTo("no-store");
            assertThat(post(link).statusCode()).as("once more").isEqualTo(410);
            assertThat(get(link).statusCode()).as("once more").isEqualTo(410);

            job.run();
            assertThat(people.person(maya).orElseThrow().email()).as("waits").isEqualTo("mayamoves@example.org");
            assertThat(session.get(PATH).statusCode()).isEqualTo(200);
            threeDaysPass(maya);
            job.run();
            assertThat(session.get(PATH).statusCode()).as("signed out").isEqualTo(302);
        }
        assertThat(people.person(maya).orElseThrow().email()).isEqualTo("maya.moved@example.net");
        assertThat(signIn("mayamoves@example.org")).isEqualTo(422);
        assertThat(signIn("maya.moved@example.net")).isEqualTo(303);
        assertThat(subjects("mayamoves@example.org"))
                .containsExactlyInAnyOrder(
                        "The address of your account is to change", "The address of your account has changed");
        assertThat(subjects("maya.moved@example.net"))
                .containsExactlyInAnyOrder("Confirm your new address", "The address of your account has changed");
        assertThat(verbs(maya))
                .containsSubsequence("people.address.ask", "people.address.confirm", "people.address.change");
        assertThat(get(link("mayamoves@example.org")).statusCode())
                .as("too late to stop it")
                .isEqualTo(410);
    }

    @Test
    void isStoppedFromTheOldAddressByWhoeverIsNotSignedIn() {
        var maya = somebody("Mayastops");
        try (var thief = come("Mayastops")) {
            ask(thief, "thief@example.net", PASSWORD);
            assertThat(post(link("thief@example.net")).statusCode()).isEqualTo(200);
            var stop = link("mayastops@example.org");
            assertThat(Html.checked(Reader.text(get(stop))).select("main").text())
                    .contains("thief@example.net");
            assertThat(thief.get(PATH).statusCode())
                    .as("looking changes nothing")
                    .isEqualTo(200);
            var stopped = post(stop);
            assertThat(stopped.statusCode()).isEqualTo(200);
            assertThat(Html.checked(Reader.text(stopped)).select("main a[href=/sign-in/password]"))
                    .hasSize(1);
            assertThat(thief.get(PATH).statusCode()).as("signed out").isEqualTo(302);
            assertThat(post(stop).statusCode()).as("once more").isEqualTo(410);
        }
        threeDaysPass(maya);
        job.run();
        assertThat(people.person(maya).orElseThrow().email()).isEqualTo("mayastops@example.org");
    }

    @Test
    void isStoppedByThemselvesAndTheLinkThenLeadsNowhere() {
        somebody("Mayakeeps");
        try (var session = come("Mayakeeps")) {
            ask(session, "mayakeeps@example.net", PASSWORD);
            assertThat(session.post(PATH + "/end").statusCode()).isEqualTo(303);
            assertThat(session.page(PATH).select("[role=status]")).isEmpty();
            assertThat(post(link("mayakeeps@example.net")).statusCode()).isEqualTo(410);
            assertThat(session.get(PATH).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "not this one, somewhere@example.net, password",
        "a long way to the lighthouse, nowhere, email",
        "a long way to the lighthouse, MAYAREFUSED@example.org, email"
    })
    void isRefusedAtTheFieldAndKeepsWhatWasTyped(String password, String email, String field) {
        if (people.withEmail("mayarefused@example.org").isEmpty()) {
            somebody("Mayarefused");
        }
        try (var session = come("Mayarefused")) {
            var answer = ask(session, email, password);
            assertThat(answer.statusCode()).isEqualTo(422);
            var page = Html.checked(Reader.text(answer));
            assertThat(page.select("#" + field + "-error").text()).isNotEmpty();
            assertThat(page.select("#email").val()).isEqualTo(email);
            assertThat(page.select("#password").val()).isEmpty();
            assertThat(page.select("[role=status]")).isEmpty();
            assertThat(session.postWithoutToken(PATH, "email", "a@example.net", "password", PASSWORD)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void isNotForThePeopleOfTheDemonstration() {
        try (var rima = SignedIn.as(Role.EDITOR, port)) {
            assertThat(ask(rima, "rima@example.net", "demonstration").statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void doesNotTellWhoseTheNewAddressIsButToItsOwner() {
        somebody("Mayaasks");
        somebody("Otherowner");
        try (var session = come("Mayaasks")) {
            var free = ask(session, "nobodys@example.net", PASSWORD);
            var freePage = Reader.text(session.get(PATH));
            var taken = ask(session, "otherowner@example.org", PASSWORD);
            var takenPage = Reader.text(session.get(PATH));
            assertThat(taken.statusCode()).isEqualTo(free.statusCode());
            assertThat(taken.headers().map().keySet())
                    .isEqualTo(free.headers().map().keySet());
            assertThat(takenPage.replace("otherowner@example.org", "nobodys@example.net"))
                    .isEqualTo(freePage);
        }
        assertThat(subjects("otherowner@example.org")).containsExactly("Somebody wanted to use your address");
        assertThat(subjects("mayaasks@example.org")).hasSize(2);
    }

    @Test
    void sendsNoFloodOfMails() {
        somebody("Mayafloods");
        try (var session = come("Mayafloods")) {
            for (var time = 0; time < 3; time++) {
                assertThat(ask(session, "flooded@example.net", PASSWORD).statusCode())
                        .isEqualTo(303);
            }
            var refused = ask(session, "flooded@example.net", PASSWORD);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(Long.parseLong(Reader.header(refused, "Retry-After"))).isBetween(1L, 1801L);
        }
        assertThat(subjects("flooded@example.net")).hasSize(3);
    }

    @Test
    void isOverWhenItWasNotConfirmedWithinADay() {
        var maya = somebody("Mayasleeps");
        try (var session = come("Mayasleeps")) {
            ask(session, "mayasleeps@example.net", PASSWORD);
            jdbc.sql("update people.address_changes set asked = :before where person = :maya")
                    .param("before", clock.instant().minus(Duration.ofHours(24)).atOffset(ZoneOffset.UTC))
                    .param("maya", maya)
                    .update();
            assertThat(get(link("mayasleeps@example.net")).statusCode()).isEqualTo(410);
            assertThat(post(link("mayasleeps@example.net")).statusCode()).isEqualTo(410);
            assertThat(session.page(PATH).select("[role=status]")).isEmpty();
        }
    }

    @Test
    void isConfirmedOnceHoweverManyPressAtTheSameMoment() throws InterruptedException {
        var maya = somebody("Mayatwice");
        try (var session = come("Mayatwice")) {
            ask(session, "mayatwice@example.net", PASSWORD);
        }
        var secret = link("mayatwice@example.net").replaceFirst(".*/", "");
        Callable<Boolean> press = () -> change.confirm(secret).isPresent();
        try (var crowd = Executors.newFixedThreadPool(8)) {
            assertThat(crowd.invokeAll(Stream.generate(() -> press).limit(16).toList()))
                    .filteredOn(it -> it.resultNow())
                    .hasSize(1);
        }
        assertThat(verbs(maya)).filteredOn("people.address.confirm"::equals).hasSize(1);
    }

    @Test
    void leavesNoTraceOfAnAddressOfBeforeWhenTheAccountIsErased() {
        var maya = somebody("Canaryformer");
        try (var session = come("Canaryformer")) {
            ask(session, "canarylatter@example.net", PASSWORD);
            post(link("canarylatter@example.net"));
        }
        threeDaysPass(maya);
        job.run();
        try (var session = SignedIn.as("canarylatter@example.net", PASSWORD, port)) {
            var copy = Reader.text(session.post("/desk/account/data/copy"));
            assertThat(copy).contains("canaryformer@example.org", "The address of your account is to change");
            assertThat(session.post("/desk/account/data/erasure", "password", PASSWORD)
                            .statusCode())
                    .isEqualTo(200);
        }
        for (var table : new String[] {"mail.messages", "people.former_addresses", "people.address_changes"}) {
            assertThat(jdbc.sql("select count(*) from " + table + " it where it::text ~ 'canary(former|latter)'")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private static HttpResponse<byte[]> ask(SignedIn session, String email, String password) {
        return session.post(PATH, "email", email, "password", password);
    }

    private UUID somebody(String name) {
        return Somebody.in(jdbc, clock).comingIn(name);
    }

    private SignedIn come(String name) {
        return Somebody.session(name, port);
    }

    private void threeDaysPass(UUID person) {
        jdbc.sql("update people.address_changes set due = due - interval '3 days' where person = :person")
                .param("person", person)
                .update();
    }

    /** Where the first button leads of the mails to an address. */
    private String link(String email) {
        return mails.to(EmailAddress.of(email).orElseThrow()).stream()
                .map(Mail::id)
                .flatMap(it -> mails.one(it).stream())
                .flatMap(it -> it.parts().stream())
                .filter(Part.Button.class::isInstance)
                .map(it -> ((Part.Button) it).url().substring(WholeProgram.SITE.length()))
                .filter(it -> it.startsWith("/address/"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> subjects(String email) {
        return mails.to(EmailAddress.of(email).orElseThrow()).stream()
                .map(Mail::subject)
                .toList();
    }

    private List<String> verbs(UUID person) {
        return jdbc.sql("select verb from audit.entries where object = :object order by number")
                .param("object", "person:" + person)
                .query(String.class)
                .list();
    }

    private int signIn(String email) {
        try (var stranger = new Reader(port)) {
            return stranger.post("/sign-in", "email", email, "password", PASSWORD)
                    .statusCode();
        }
    }

    private HttpResponse<byte[]> get(String path) {
        try (var stranger = new Reader(port)) {
            return stranger.get(path);
        }
    }

    private HttpResponse<byte[]> post(String path) {
        try (var stranger = new Reader(port)) {
            return stranger.post(path);
        }
    }
}
