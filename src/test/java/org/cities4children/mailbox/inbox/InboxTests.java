package org.cities4children.mailbox.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cities4children.TestDatabase;
import org.cities4children.audit.NotedAudit;
import org.cities4children.mailbox.Inbox;
import org.cities4children.mailbox.Letter;
import org.cities4children.runtime.NotedConsole;
import org.cities4children.runtime.setting.ChosenSettings;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class InboxTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.with("mailbox"));
    private final Rows rows = new Rows(new JsonMapper());
    private final NotedAudit audit = new NotedAudit();
    private final Letters letters = new Letters(jdbc, rows, new ChosenSettings(), CLOCK);
    private final Concerns concerns = new Concerns(jdbc, rows, audit, CLOCK);
    private final List<Object> told = new ArrayList<>();
    private final Inbox inbox = new Intake(letters, concerns, told::add);
    private final InboxCommand command = new InboxCommand(letters, concerns, new JsonMapper());
    private final NotedConsole console = new NotedConsole();

    @Test
    void listsWhatWasSentInTheOrderOfTheForm() {
        inbox.keep(letter("C4C-0000-0001", "contact", NOW, "zebra", "last"));
        assertThat(command.run(List.of(), console)).isZero();
        assertThat(console.printed)
                .containsExactly("{\"receipt\":\"C4C-0000-0001\",\"door\":\"contact\","
                        + "\"received\":\"2026-11-23T10:00:00Z\",\"language\":\"en\","
                        + "\"answers\":{\"zebra\":\"last\",\"answer\":\"yes\"}}");
    }

    @Test
    void keepsWhatIsSentTwiceOnceButAnewTheNextDay() {
        assertThat(inbox.keep(letter("C4C-0000-0001", "contact", NOW, "message", "Hello")))
                .isEqualTo("C4C-0000-0001");
        assertThat(inbox.keep(letter("C4C-0000-0002", "contact", NOW.plusSeconds(60), "message", "Hello")))
                .isEqualTo("C4C-0000-0001");
        assertThat(inbox.keep(letter("C4C-0000-0003", "contact", NOW.plus(Period.ofDays(1)), "message", "Hello")))
                .isEqualTo("C4C-0000-0003");
        assertThat(inbox.keep(letter("C4C-0000-0004", "join", NOW, "message", "Hello")))
                .isEqualTo("C4C-0000-0004");
    }

    @Test
    void tellsOfAConcernOnceAndOfNothingElse() {
        inbox.keep(letter("C4C-0000-0001", "contact", NOW, "message", "Hello"));
        inbox.keep(letter("C4C-0000-0002", Inbox.CONCERN, NOW, "message", "I fear"));
        inbox.keep(letter("C4C-0000-0003", Inbox.CONCERN, NOW, "message", "I fear"));
        assertThat(told).containsExactly(new ConcernKept("C4C-0000-0002"));
    }

    @Test
    void givesTwentyAtOnceOneReceipt() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, 20)
                    .<Callable<String>>mapToObj(
                            it -> () -> inbox.keep(letter("C4C-0000-00" + (10 + it), "contact", NOW, "message", "Hi")))
                    .toList();
            var receipts =
                    threads.invokeAll(tasks).stream().map(it -> it.resultNow()).distinct();
            assertThat(receipts).hasSize(1);
        }
    }

    @Test
    void showsConcernsOnlyToWhoAsksForThemAndNotesTheReading() {
        inbox.keep(letter("C4C-0000-0005", "concern", NOW, "message", "A child alone at night"));
        command.run(List.of(), console);
        assertThat(console.printed).isEmpty();
        assertThat(console.said).singleElement().asString().contains("1 concern for a child", "--concerns");
        assertThat(command.run(List.of("--door", "concern"), console)).isEqualTo(2);
        assertThat(console.printed).isEmpty();
        assertThat(readings()).isZero();

        command.run(List.of("--concerns"), console);
        assertThat(console.printed).singleElement().asString().contains("A child alone at night");
        assertThat(readings()).isOne();
    }

    @Test
    void notesInTheAuditWhichConcernWasReadAndDeleted() {
        inbox.keep(letter("C4C-0000-0010", "concern", NOW, "message", "A child alone at night"));
        command.run(List.of("--concerns"), console);
        command.run(List.of("--forget", "C4C-0000-0010"), console);
        assertThat(audit.deeds)
                .extracting(it -> it.verb() + " " + it.object() + " " + it.facts())
                .containsExactly(
                        "mailbox.read-concern concern:C4C-0000-0010 {operator=ada}",
                        "mailbox.forget-concern concern:C4C-0000-0010 {operator=ada}");
    }

    @Test
    void saysWhatLooksLikeSpam() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("message", "Pills");
        inbox.keep(new Letter("C4C-0000-0006", "contact", NOW, "en", answers, "5 links"));
        command.run(List.of("--door", "contact"), console);
        assertThat(console.printed).singleElement().asString().contains("\"suspicion\":\"5 links\"");
    }

    @Test
    void deletesOnRequest() {
        inbox.keep(letter("C4C-0000-0007", "contact", NOW, "message", "Please delete me"));
        assertThat(command.run(List.of("--forget", "C4C-0000-0007"), console)).isZero();
        assertThat(command.run(List.of("--forget", "C4C-0000-0007"), console)).isOne();
        command.run(List.of(), console);
        assertThat(console.printed).isEmpty();
    }

    @Test
    void forgetsWhatIsOlderThanThePrivacyPagePromises() {
        inbox.keep(letter("C4C-0000-0008", "contact", NOW.minusSeconds(3 * 365 * 86_400L), "message", "Old"));
        inbox.keep(letter("C4C-0000-0009", "contact", NOW, "message", "New"));
        letters.forgetOld();
        command.run(List.of(), console);
        assertThat(console.printed).singleElement().asString().contains("New");
    }

    @Test
    void explainsItselfWhenAskedWrongly() {
        assertThat(command.run(List.of("--everything"), console)).isEqualTo(2);
        assertThat(console.said).singleElement().asString().startsWith("usage: inbox");
    }

    private int readings() {
        return jdbc.sql("select count(*) from mailbox.concern_readings")
                .query(Integer.class)
                .single();
    }

    private static Letter letter(String receipt, String door, Instant at, String field, String answer) {
        var answers = new LinkedHashMap<String, String>();
        answers.put(field, answer);
        answers.put("answer", "yes");
        return new Letter(receipt, door, at, "en", answers, null);
    }
}
