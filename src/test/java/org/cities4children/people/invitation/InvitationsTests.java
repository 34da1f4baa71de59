package org.cities4children.people.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cities4children.TestDatabase;
import org.cities4children.audit.Deed;
import org.cities4children.audit.NotedAudit;
import org.cities4children.people.Newcomers;
import org.cities4children.people.Role;
import org.cities4children.people.Somebody;
import org.cities4children.people.password.PasswordsInTests;
import org.cities4children.people.register.PersonsInTests;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.clock.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

class InvitationsTests {

    private static final InvitationForm FORM = new InvitationForm("Noor", "noor@example.org", "a kite over the river");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T08:00:00Z"));
    private JdbcClient jdbc;
    private final NotedAudit audit = new NotedAudit();
    private final List<Role> withheld = new ArrayList<>();
    private Invitations invitations;
    private Acceptance acceptance;

    @BeforeEach
    void begin() {
        jdbc = JdbcClient.create(TestDatabase.with("people"));
        invitations = new Invitations(jdbc, PersonsInTests.of(jdbc, clock), new Ids(clock), clock);
        var persons = PersonsInTests.of(jdbc, clock);
        var nobody = new StaticListableBeanFactory().getBeanProvider(Newcomers.class);
        var welcome = new Welcome(persons, (_, roles, _) -> withheld.addAll(roles), audit, nobody);
        acceptance = new Acceptance(invitations, persons, PasswordsInTests.of(jdbc), new Ids(clock), welcome);
    }

    @Test
    void makesAPersonWithTheRolesThatWereMeant() {
        var token = invite("noor@example.org", Role.SAFEGUARDING);
        assertThat(acceptance.accept(token, FORM, "en"))
                .hasValueSatisfying(it -> assertThat(it.isNew()).isTrue());
        var noor = PersonsInTests.of(jdbc, clock).withEmail("NOOR@example.org").orElseThrow();
        assertThat(noor.roles()).containsExactly(Role.SAFEGUARDING);
        assertThat(PasswordsInTests.of(jdbc).isRight(noor.id(), "a kite over the river"))
                .isTrue();
    }

    @Test
    void worksOnceHoweverManyPressAtTheSameMoment() throws Exception {
        var token = invite("noor@example.org", Role.EDITOR);
        Callable<Boolean> press = () -> acceptance.accept(token, FORM, "en").isPresent();
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
        assertThat(acceptance.accept(second, FORM, "en")).isEmpty();
    }

    @Test
    void opensNothingOnceWhoInvitedIsKeptOut() {
        var ada = Somebody.in(jdbc, clock).called("Ada", Role.ADMINISTRATOR);
        var token = invitations.add("noor@example.org", List.of(Role.ADMINISTRATOR), ada);
        invitations.endThoseOf(ada);
        assertThat(invitations.open(token)).isEmpty();
        assertThat(acceptance.accept(token, FORM, "en")).isEmpty();
    }

    @Test
    void leavesThePasswordOfWhoIsHereAlready() {
        var noor = Somebody.in(jdbc, clock).called("Noor", Role.MEMBER);
        PasswordsInTests.of(jdbc).set(noor, "what she chose herself");
        var accepted = acceptance.accept(invite("noor@example.org", Role.EDITOR), FORM, "en");
        assertThat(accepted).hasValueSatisfying(it -> assertThat(it.isNew()).isFalse());
        assertThat(PasswordsInTests.of(jdbc).isRight(noor, "what she chose herself"))
                .isTrue();
        assertThat(PersonsInTests.of(jdbc, clock).person(noor).orElseThrow().roles())
                .containsExactly(Role.EDITOR, Role.MEMBER);
    }

    @Test
    void notesWhoGaveWhichRoleToNewAndKnownPeopleAndNoneTwice() {
        var ada = Somebody.in(jdbc, clock).called("Ada", Role.ADMINISTRATOR);
        var kim = Somebody.in(jdbc, clock).called("Kim", Role.MEMBER);
        acceptance.accept(invitations.add("noor@example.org", List.of(Role.EDITOR), ada), FORM, "en");
        var again = new InvitationForm("Kim", "kim@example.org", "a kite over the river");
        acceptance.accept(invitations.add("kim@example.org", List.of(Role.MEMBER, Role.COMMITTEE), ada), again, "en");
        var noor = PersonsInTests.of(jdbc, clock).withEmail("noor@example.org").orElseThrow();
        assertThat(audit.deeds)
                .extracting(
                        Deed::person, Deed::verb, Deed::object, it -> it.facts().get("role"))
                .containsExactly(
                        tuple(noor.id(), "people.join", "person:" + noor.id(), null),
                        tuple(ada, "people.grant", "person:" + noor.id(), "editor"),
                        tuple(kim, "people.join", "person:" + kim, null),
                        tuple(ada, "people.grant", "person:" + kim, "committee"));
    }

    @Test
    void bringsNoRoleThatWouldTakeASecondPersonByNow() {
        var ada = Somebody.in(jdbc, clock).called("Ada", Role.ADMINISTRATOR);
        var token = invitations.add("noor@example.org", List.of(Role.EDITOR), ada);
        Somebody.in(jdbc, clock).called("Zoe", Role.ADMINISTRATOR);
        acceptance.accept(token, FORM, "en");
        var noor = PersonsInTests.of(jdbc, clock).withEmail("noor@example.org").orElseThrow();
        assertThat(noor.roles()).containsExactly(Role.MEMBER);
        assertThat(withheld).containsExactly(Role.EDITOR);
        assertThat(audit.deeds).extracting(Deed::verb).contains("people.grant.withhold");
    }

    @Test
    void bringsTheRolesToWhichASecondPersonAgreed() {
        var ada = Somebody.in(jdbc, clock).called("Ada", Role.ADMINISTRATOR);
        var zoe = Somebody.in(jdbc, clock).called("Zoe", Role.ADMINISTRATOR);
        var token = invitations.add(invitations.nextId(), "noor@example.org", List.of(Role.EDITOR), ada, zoe);
        acceptance.accept(token, FORM, "en");
        var noor = PersonsInTests.of(jdbc, clock).withEmail("noor@example.org").orElseThrow();
        assertThat(noor.roles()).containsExactly(Role.EDITOR);
        assertThat(withheld).isEmpty();
    }

    /** What takes the time is what is made of the password; it is made whether or not it is kept. */
    @Test
    void takesAsLongForWhoIsHereAlready() {
        Somebody.in(jdbc, clock).called("Kim", Role.MEMBER);
        var known = new InvitationForm("Kim", "kim@example.org", "a kite over the river");
        assertThat(least(known)).isGreaterThan(least(FORM) / 2);
    }

    /** The least nanoseconds of three. */
    private long least(InvitationForm form) {
        return IntStream.range(0, 3)
                .mapToLong(_ -> {
                    var token = invite(form.email(), Role.MEMBER);
                    jdbc.sql("delete from people.persons where email_key = 'noor@example.org'")
                            .update();
                    long began = System.nanoTime();
                    assertThat(acceptance.accept(token, form, "en")).isPresent();
                    return System.nanoTime() - began;
                })
                .min()
                .orElseThrow();
    }

    private String invite(String email, Role... roles) {
        return invitations.add(new Invitation(email, "", "en", List.of(roles), null));
    }
}
