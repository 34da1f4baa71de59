package org.cities4children.people.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cities4children.TestDatabase;
import org.cities4children.audit.Deed;
import org.cities4children.audit.NotedAudit;
import org.cities4children.people.Role;
import org.cities4children.people.Somebody;
import org.cities4children.people.arrival.ArrivalsInTests;
import org.cities4children.people.register.PersonsInTests;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.clock.MovableClock;
import org.cities4children.web.Power;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SessionsTests {

    private static final Client CLIENT = Client.of("A browser", "192.0.2.77");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final NotedAudit audit = new NotedAudit();
    private JdbcClient jdbc;
    private Sessions sessions;

    @BeforeEach
    void begin() {
        jdbc = JdbcClient.create(TestDatabase.with("people"));
        sessions = new Sessions(jdbc, new Ids(clock), audit, ArrivalsInTests.of(jdbc, clock), clock);
    }

    @Test
    void knowsWhoseItIsAndWhatTheyMay() {
        var rima = person("Rima", Role.EDITOR);
        var visitor = sessions.of(sessions.begin(rima, 2, CLIENT));
        assertThat(visitor.person()).isEqualTo(rima);
        assertThat(visitor.name()).isEqualTo("Rima");
        assertThat(visitor.may(Power.EDIT_CONTENT)).isTrue();
        assertThat(visitor.may(Power.READ_CONCERNS)).isFalse();
        assertThat(visitor.formToken()).hasSize(40);
    }

    @Test
    void opensNothingToWhoStillOwesAProof() {
        var visitor = sessions.of(sessions.begin(person("Rima", Role.EDITOR), 1, CLIENT));
        assertThat(visitor.owesFactor()).isTrue();
        assertThat(visitor.powers()).isEmpty();
        assertThat(sessions.of(sessions.begin(person("Kim", Role.MEMBER), 1, CLIENT))
                        .owesFactor())
                .isFalse();
    }

    @Test
    void asksEverybodyForTheSecondProofWhoSetOneUp() {
        var kim = person("Kim", Role.MEMBER);
        jdbc.sql("""
                insert into people.one_time_codes (person, secret, confirmed, last_step) values (:kim, 'x', :now, 1)
                """)
                .param("kim", kim)
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .update();
        assertThat(sessions.of(sessions.begin(kim, 1, CLIENT)).owesFactor()).isTrue();
        assertThat(sessions.of(sessions.begin(kim, 2, CLIENT)).owesFactor()).isFalse();
    }

    @Test
    void endsAfterHalfAnHourOfSilenceForAdministrators() {
        var token = sessions.begin(person("Ada", Role.ADMINISTRATOR), 2, CLIENT);
        clock.pass(Duration.ofMinutes(29));
        assertThat(sessions.of(token).isSignedIn()).isTrue();
        clock.pass(Duration.ofMinutes(29));
        assertThat(sessions.of(token).isSignedIn()).isTrue();
        clock.pass(Duration.ofMinutes(31));
        assertThat(sessions.of(token).isSignedIn()).isFalse();
    }

    @Test
    void endsAfterTwelveHoursInAllForAdministrators() {
        var token = sessions.begin(person("Ada", Role.ADMINISTRATOR), 2, CLIENT);
        for (var half = 0; half < 35; half++) {
            clock.pass(Duration.ofMinutes(20));
            assertThat(sessions.of(token).isSignedIn()).isTrue();
        }
        clock.pass(Duration.ofMinutes(21));
        assertThat(sessions.of(token).isSignedIn()).isFalse();
    }

    @Test
    void endsAfterTwelveHoursOfSilenceForOthers() {
        var token = sessions.begin(person("Rima", Role.EDITOR), 2, CLIENT);
        clock.pass(Duration.ofHours(11));
        assertThat(sessions.of(token).isSignedIn()).isTrue();
        clock.pass(Duration.ofHours(12).plusMinutes(1));
        assertThat(sessions.of(token).isSignedIn()).isFalse();
    }

    @Test
    void endsAtOnceWhenItsPersonEndsItOrMayNoLongerComeIn() {
        var rima = person("Rima", Role.EDITOR);
        var here = sessions.begin(rima, 2, CLIENT);
        var elsewhere = sessions.begin(rima, 2, CLIENT);
        sessions.endOthers(rima, here);
        assertThat(sessions.of(elsewhere).isSignedIn()).isFalse();
        assertThat(sessions.of(here).isSignedIn()).isTrue();
        PersonsInTests.of(jdbc, clock).disable(rima, true);
        assertThat(sessions.of(here).isSignedIn()).isFalse();
    }

    @Test
    void notesEveryBeginningAndEndAndNothingThatDidNotHappen() {
        var rima = person("Rima", Role.EDITOR);
        var half = sessions.begin(rima, 1, CLIENT);
        var whole = sessions.renew(half, rima, 2, CLIENT);
        sessions.begin(rima, 1, CLIENT);
        sessions.endOthers(rima, whole);
        sessions.endOthers(rima, whole);
        sessions.end(rima, sessions.all(rima, whole).getFirst().id());
        sessions.end(whole);
        var last = sessions.begin(rima, 1, CLIENT);
        sessions.end(last);
        sessions.end(last);
        assertThat(audit.deeds)
                .extracting(Deed::verb)
                .containsExactly("people.session.end-others", "people.session.end");
        assertThat(arrivals()).containsExactly("sign-in", "prove", "sign-in", "sign-in", "sign-out");
        assertThat(audit.deeds).allSatisfy(it -> assertThat(it.toString()).doesNotContain("192.0.2", "A browser"));
    }

    @Test
    void doesNotStrengthenTheSessionOfSomebodyElse() {
        var kims = sessions.begin(person("Kim"), 1, CLIENT);
        var rima = person("Rima", Role.EDITOR);
        var rimas = sessions.renew(kims, rima, 2, CLIENT);
        assertThat(sessions.of(kims).isSignedIn()).isFalse();
        assertThat(sessions.of(rimas).person()).isEqualTo(rima);
        assertThat(arrivals()).containsExactly("sign-in", "sign-out", "sign-in");
    }

    @Test
    void endsNobodyElsesSession() {
        var rima = person("Rima", Role.EDITOR);
        var token = sessions.begin(rima, 2, CLIENT);
        sessions.end(person("Kim"), sessions.all(rima, token).getFirst().id());
        assertThat(sessions.of(token).isSignedIn()).isTrue();
    }

    @Test
    void showsAPersonWhereTheyAreWithoutTheLastPartOfTheAddress() {
        var rima = person("Rima");
        var token = sessions.begin(rima, 1, CLIENT);
        sessions.begin(rima, 1, Client.of(null, "2001:db8:1:2:3:4:5:6"));
        var all = sessions.all(rima, token);
        assertThat(all).extracting(Session::network).containsExactlyInAnyOrder("192.0.2.0", "2001:db8:1:0:0:0:0:0");
        assertThat(all).filteredOn(Session::isThis).extracting(Session::agent).containsExactly("A browser");
    }

    @Test
    void keepsNoSecretThatWouldOpenIt() {
        var token = sessions.begin(person("Rima"), 1, CLIENT);
        assertThat(jdbc.sql("select sessions::text from people.sessions")
                        .query(String.class)
                        .single())
                .doesNotContain(token);
        assertThat(sessions.of("no such secret").isSignedIn()).isFalse();
        assertThat(sessions.of("").isSignedIn()).isFalse();
    }

    @Test
    void forgetsThoseThatCannotLiveAnyMore() {
        sessions.begin(person("Rima"), 1, CLIENT);
        clock.pass(Sessions.LONGEST.plusDays(1));
        sessions.forgetOld();
        assertThat(jdbc.sql("select count(*) from people.sessions")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> arrivals() {
        return jdbc.sql("select verb from people.arrivals order by id")
                .query(String.class)
                .list();
    }

    private UUID person(String name, Role... roles) {
        return Somebody.in(jdbc, clock).called(name, roles);
    }
}
