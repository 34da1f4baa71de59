package org.cities4children.mailbox.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.cities4children.TestDatabase;
import org.cities4children.audit.Deed;
import org.cities4children.audit.NotedAudit;
import org.cities4children.mail.Mail;
import org.cities4children.mail.Mails;
import org.cities4children.mail.PostOffice;
import org.cities4children.mailbox.Letter;
import org.cities4children.mailbox.inbox.InboxInTests;
import org.cities4children.mailbox.inbox.Rows;
import org.cities4children.mailbox.work.History;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.runtime.limit.LimitsInTests;
import org.cities4children.web.Power;
import org.cities4children.web.language.VocabularyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class EscalationTests {

    private static final String RECEIPT = "C4C-0000-0001";
    private static final Person NOOR = person(1, "noor", "en", Role.SAFEGUARDING);
    private static final Person AMINA = person(2, "amina", "ar", Role.SAFEGUARDING);
    private static final Person RIMA = person(3, "rima", "en", Role.ADMINISTRATOR);

    private final PostOffice office = new PostOffice();
    private final javax.sql.DataSource database = TestDatabase.with("runtime", "mailbox");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final NotedAudit audit = new NotedAudit();
    private final Casework casework =
            new Casework(jdbc, new Rows(new JsonMapper()), new History(jdbc, audit), office.clock);
    private final Unopened unopened = new Unopened(jdbc, office.clock);
    private final TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));

    @BeforeEach
    void somebodyIsWorried() {
        keep(RECEIPT, "The gate is locked at night");
    }

    private void keep(String receipt, String message) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("message", message);
        answers.put("organisation", "Quagga Trust");
        InboxInTests.of(jdbc, office.clock)
                .keep(new Letter(receipt, "concern", office.clock.instant(), "en", answers, null));
    }

    @Test
    void tellsAllWhoMayFollowItAndStandInsAfterAnHour() {
        office.clock.turn(Duration.ofMinutes(59));
        run(NOOR, AMINA, RIMA);
        assertThat(mails()).isEmpty();
        office.clock.turn(Duration.ofMinutes(1));
        run(NOOR, AMINA, RIMA);
        assertThat(mails().keySet()).containsExactlyInAnyOrder("noor", "amina", "rima");
        assertThat(mailTo("noor")).contains("/desk/concerns/" + RECEIPT);
        assertThat(mailTo("rima")).contains("/desk/people").doesNotContain(RECEIPT);
        assertThat(mails().values().toString()).doesNotContain("gate", "Quagga", "noor");
        assertThat(audit.deeds)
                .singleElement()
                .extracting(Deed::verb, Deed::object, it -> it.facts().get("after"))
                .containsExactly("mailbox.escalate-concern", "concern:" + RECEIPT, "hour");
    }

    @Test
    void takesEachStepOnceHoweverOftenItComesRound() {
        office.clock.turn(Duration.ofHours(2));
        run(NOOR, RIMA);
        run(NOOR, RIMA);
        run(NOOR, AMINA, RIMA);
        assertThat(mails().keySet()).containsExactlyInAnyOrder("noor", "rima");
        assertThat(mails().get("noor")).hasSize(1);
        office.clock.turn(Duration.ofDays(1));
        run(NOOR, RIMA);
        run(NOOR, RIMA);
        assertThat(mails().get("noor")).hasSize(2);
        assertThat(audit.deeds).hasSize(2);
    }

    @Test
    void tellsTheLastStepOnlyWhenSeveralBecameDueMeanwhile() {
        office.clock.turn(Duration.ofDays(2));
        run(NOOR, RIMA);
        run(NOOR, RIMA);
        assertThat(mails().get("noor")).hasSize(1);
        assertThat(audit.deeds)
                .singleElement()
                .extracting(it -> it.facts().get("after"))
                .isEqualTo("day");
    }

    @Test
    void takesItOnceOnTwoNodesAtOnce() throws Exception {
        office.clock.turn(Duration.ofHours(1));
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Runnable node = () -> run(NOOR, AMINA, RIMA);
            for (var done : List.of(nodes.submit(node), nodes.submit(node))) {
                done.get();
            }
        }
        assertThat(mails().values()).hasSize(3).allSatisfy(it -> assertThat(it).hasSize(1));
        assertThat(audit.deeds).hasSize(1);
    }

    @Test
    void tellsAFloodOnceAnHour() {
        for (int number = 2; number <= 30; number++) {
            keep("C4C-0000-00%02d".formatted(number), "Robots write " + number);
        }
        office.clock.turn(Duration.ofHours(1));
        run(NOOR, RIMA);
        assertThat(mails().get("noor"))
                .hasSize(21)
                .filteredOn(it -> it.contains("one by one"))
                .hasSize(1);
        assertThat(mails().get("rima")).hasSize(21);
        assertThat(audit.deeds).as("each is noted").hasSize(30);

        keep("C4C-0000-0031", "The gate is locked again");
        office.clock.turn(Duration.ofHours(1));
        run(NOOR, RIMA);
        assertThat(mails().get("noor")).hasSize(22).anyMatch(it -> it.contains("/desk/concerns/C4C-0000-0031"));
    }

    @Test
    void takesItAgainWhenItFailedHalfWay() {
        office.clock.turn(Duration.ofHours(1));
        transactions.executeWithoutResult(it -> {
            escalation(NOOR, RIMA).run();
            it.setRollbackOnly();
        });
        assertThat(mails()).isEmpty();
        run(NOOR, RIMA);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void tellsNothingOfWhatSomebodyOpenedAndStayed() {
        casework.read(casework.concern(RECEIPT, NOOR.id()).orElseThrow(), NOOR.id());
        office.clock.turn(Duration.ofHours(1));
        run(NOOR, RIMA);
        assertThat(mails()).isEmpty();
        // Who opened it has left: nobody who stays has seen it.
        run(AMINA, RIMA);
        assertThat(mails()).containsOnlyKeys("amina", "rima");
    }

    @Test
    void tellsNothingOfWhatSomebodyTook() {
        casework.assign(RECEIPT, NOOR.id(), NOOR.id());
        office.clock.turn(Duration.ofDays(2));
        run(NOOR, AMINA, RIMA);
        assertThat(mails()).isEmpty();
        assertThat(unopened.since(List.of(NOOR.id()))).isEmpty();
    }

    @Test
    void goesRoundWhoSteppedAside() {
        casework.read(casework.concern(RECEIPT, NOOR.id()).orElseThrow(), NOOR.id());
        casework.stepAside(RECEIPT, NOOR.id(), List.of(NOOR.id(), AMINA.id()));
        office.clock.turn(Duration.ofHours(1));
        run(NOOR, AMINA, RIMA);
        assertThat(mails()).containsOnlyKeys("amina", "rima");
    }

    @Test
    void countsWhatSomebodyElseDidWhereOneSteppedAside() {
        casework.stepAside(RECEIPT, NOOR.id(), List.of(NOOR.id(), AMINA.id()));
        casework.read(casework.concern(RECEIPT, AMINA.id()).orElseThrow(), AMINA.id());
        office.clock.turn(Duration.ofHours(1));
        run(NOOR, AMINA, RIMA);
        assertThat(mails()).isEmpty();
    }

    @Test
    void waitsForSomebodyWhoCanBeTold() {
        office.clock.turn(Duration.ofHours(1));
        run();
        assertThat(audit.deeds).isEmpty();
        run(RIMA);
        assertThat(mails()).containsOnlyKeys("rima");
    }

    @Test
    void tellsTheDeskSinceWhenOneWaits() {
        var came = office.clock.instant();
        assertThat(unopened.since(List.of(NOOR.id()))).isEmpty();
        office.clock.turn(Duration.ofHours(1));
        assertThat(unopened.since(List.of(NOOR.id()))).contains(came);
    }

    private void run(Person... people) {
        transactions.executeWithoutResult(_ -> escalation(people).run());
    }

    private Escalation escalation(Person... people) {
        var all = new Few(List.of(people));
        var mail = new ConcernMail(
                all,
                office.outbox,
                VocabularyFixture.demonstration(),
                LimitsInTests.of(jdbc, office.clock),
                office.clock);
        return new Escalation(unopened, casework, mail, all, audit);
    }

    /** What was put, by the first name of who gets it. */
    private Map<String, List<String>> mails() {
        return office.mails.newest(Mails.Filter.ALL, null, 100).stream()
                .map(it -> office.mails.one(it.id()).orElseThrow())
                .collect(Collectors.groupingBy(
                        it -> String.valueOf(it.to()).replaceAll("@.*|.*=", ""),
                        Collectors.mapping(EscalationTests::body, Collectors.toList())));
    }

    private String mailTo(String name) {
        return mails().getOrDefault(name, List.of()).getFirst();
    }

    private static String body(Mail mail) {
        return mail.subject() + " " + mail.parts();
    }

    private static Person person(int id, String name, String language, Role role) {
        return new Person(new UUID(0, id), name, name + "@example.org", language, "UTC", List.of(role), false, false);
    }

    /** A handful of people. */
    private record Few(List<Person> all) implements People {

        @Override
        public Optional<Person> person(UUID id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Person> withEmail(String email) {
            return all.stream().filter(it -> it.email().equals(email)).findFirst();
        }

        @Override
        public Map<UUID, Person> persons(Collection<UUID> ids) {
            return all.stream().filter(it -> ids.contains(it.id())).collect(Collectors.toMap(Person::id, it -> it));
        }

        @Override
        public List<Person> whoMay(Power power) {
            return all.stream()
                    .filter(it -> Role.powersOf(it.roles()).contains(power))
                    .toList();
        }
    }
}
