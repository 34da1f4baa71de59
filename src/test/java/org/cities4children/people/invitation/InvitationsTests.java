package org.cities4children.people.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cities4children.TestDatabase;
import org.cities4children.people.Role;
import org.cities4children.people.Somebody;
import org.cities4children.people.password.PasswordsInTests;
import org.cities4children.people.register.PersonsInTests;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.clock.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class InvitationsTests {

    private static final InvitationForm FORM = new InvitationForm("Noor", "noor@example.org", "a kite over the river");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T08:00:00Z"));
    private JdbcClient jdbc;
    private Invitations invitations;

    @BeforeEach
    void begin() {
        jdbc = JdbcClient.create(TestDatabase.with("people"));
        invitations =
                new Invitations(jdbc, PersonsInTests.of(jdbc, clock), PasswordsInTests.of(jdbc), new Ids(clock), clock);
    }

    @Test
    void makesAPersonWithTheRolesThatWereMeant() {
        var token = invite("noor@example.org", Role.SAFEGUARDING);
        assertThat(invitations.accept(token, FORM, "en"))
                .hasValueSatisfying(it -> assertThat(it.isNew()).isTrue());
        var noor = PersonsInTests.of(jdbc, clock).withEmail("NOOR@example.org").orElseThrow();
        assertThat(noor.roles()).containsExactly(Role.SAFEGUARDING);
        assertThat(PasswordsInTests.of(jdbc).isRight(noor.id(), "a kite over the river"))
                .isTrue();
    }

    @Test
    void worksOnceHoweverManyPressAtTheSameMoment() throws Exception {
        var token = invite("noor@example.org", Role.EDITOR);
        Callable<Boolean> press = () -> invitations.accept(token, FORM, "en").isPresent();
        try (var crowd = Executors.newFixedThreadPool(8)) {
            var came = crowd.invokeAll(Stream.generate(() -> press).limit(16).toList()).stream()
                    .filter(it -> it.resultNow())
                    .count();
            assertThat(came).isOne();
        }
    }

    @Test
    void isLookedAtWithoutBeingUsedUp() {
        var token = invite("noor@example.org");
        assertThat(invitations.open(token)).isPresent();
        assertThat(invitations.open(token)).isPresent();
        assertThat(invitations.open(token + "x")).isEmpty();
    }

    @Test
    void endsAfterAWeekAndWhenAnotherOneIsSent() {
        var first = invite("noor@example.org");
        var second = invite("Noor@Example.org");
        assertThat(invitations.open(first)).isEmpty();
        clock.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(invitations.open(second)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(invitations.open(second)).isEmpty();
        assertThat(invitations.accept(second, FORM, "en")).isEmpty();
    }

    @Test
    void leavesThePasswordOfWhoIsHereAlready() {
        var noor = Somebody.in(jdbc, clock).called("Noor", Role.MEMBER);
        PasswordsInTests.of(jdbc).set(noor, "what she chose herself");
        var accepted = invitations.accept(invite("noor@example.org", Role.EDITOR), FORM, "en");
        assertThat(accepted).hasValueSatisfying(it -> assertThat(it.isNew()).isFalse());
        assertThat(PasswordsInTests.of(jdbc).isRight(noor, "what she chose herself"))
                .isTrue();
        assertThat(PersonsInTests.of(jdbc, clock).person(noor).orElseThrow().roles())
                .containsExactly(Role.EDITOR, Role.MEMBER);
    }

    private String invite(String email, Role... roles) {
        return invitations.add(new Invitation(email, "", "en", List.of(roles), null));
    }
}
