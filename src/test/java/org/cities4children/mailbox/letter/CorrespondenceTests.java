package org.cities4children.mailbox.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.cities4children.TestDatabase;
import org.cities4children.audit.NotedAudit;
import org.cities4children.mailbox.Letter;
import org.cities4children.mailbox.inbox.InboxInTests;
import org.cities4children.mailbox.inbox.Rows;
import org.cities4children.mailbox.work.Act;
import org.cities4children.mailbox.work.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class CorrespondenceTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final UUID RIMA = new UUID(0, 1);
    private static final UUID NOOR = new UUID(0, 2);
    private static final String OLD = "C4C-0000-0001";
    private static final String NEW = "C4C-0000-0002";

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.with("mailbox"));
    private final NotedAudit audit = new NotedAudit();
    private final Correspondence letters = new Correspondence(
            jdbc, new Rows(new JsonMapper()), InboxInTests.of(jdbc, CLOCK), new History(jdbc, audit), CLOCK);

    @BeforeEach
    void twoLettersCome() {
        keep(NEW, "contact", NOW.minusSeconds(60), null);
        keep(OLD, "join", NOW.minusSeconds(86_400), "5 links");
    }

    @Test
    void showsTheOldestFirstPageByPage() {
        assertThat(receipts("open")).containsExactly(OLD, NEW);
        assertThat(letters.part(LettersQuery.of("all", "2"), RIMA).letters()).isEmpty();
        assertThat(letters.part(LettersQuery.of("", ""), RIMA).total()).isEqualTo(2);
    }

    @Test
    void showsApartWhatIsMineAndWhatMayBeSpam() {
        letters.assign(NEW, RIMA, RIMA);
        assertThat(receipts("mine")).containsExactly(NEW);
        assertThat(receipts("spam")).containsExactly(OLD);
    }

    @Test
    void leavesSubscriptionsToTheNewsletter() {
        keep("C4C-0000-0003", "newsletter", NOW, null);
        assertThat(receipts("all")).containsExactly(OLD, NEW);
        assertThat(letters.letter("C4C-0000-0003")).isEmpty();
        assertThat(letters.close("C4C-0000-0003", "Done", RIMA)).isFalse();
    }

    @Test
    void givesWhatSomebodyHadBackToAllWhenTheyLeave() {
        letters.assign(NEW, NOOR, RIMA);
        assertThat(waiting(RIMA, NOOR)).containsExactly(OLD);
        assertThat(waiting(RIMA)).containsExactly(OLD, NEW);
    }

    @Test
    void keepsBothAnswersOfTwoWhoAnsweredAtOnce() {
        assertThat(letters.answer(NEW, "Yes, on Monday", RIMA)).isTrue();
        assertThat(letters.answer(NEW, "Yes, in Nairobi", NOOR)).isTrue();
        assertThat(letters.history(NEW)).extracting(Act::note).containsExactly("Yes, on Monday", "Yes, in Nairobi");
        assertThat(letters.letter(NEW).orElseThrow().answered()).isEqualTo(NOW);
        assertThat(receipts("open")).containsExactly(OLD);
    }

    @Test
    void opensAgainWhatWasClosed() {
        letters.close(OLD, "Spam", RIMA);
        assertThat(receipts("open")).containsExactly(NEW);
        letters.reopen(OLD, NOOR);
        assertThat(receipts("open")).containsExactly(OLD, NEW);
    }

    @Test
    void notesEachActInTheAuditByIdsOnly() {
        letters.assign(NEW, NOOR, RIMA);
        letters.answer(NEW, "Dear Mr Otieno", NOOR);
        letters.close(OLD, "From rima@example.org", RIMA);
        letters.reopen(OLD, RIMA);
        assertThat(audit.deeds)
                .extracting(it -> it.person() + " " + it.verb() + " " + it.object() + " " + it.facts())
                .containsExactly(
                        RIMA + " mailbox.assign-letter letter:" + NEW + " {to=" + NOOR + "}",
                        NOOR + " mailbox.answer-letter letter:" + NEW + " {}",
                        RIMA + " mailbox.close-letter letter:" + OLD + " {}",
                        RIMA + " mailbox.reopen-letter letter:" + OLD + " {}");
    }

    @Test
    void forgetsTheHistoryWithTheLetter() {
        letters.close(OLD, "From rima@example.org", RIMA);
        jdbc.sql("delete from mailbox.letters where receipt = :old")
                .param("old", OLD)
                .update();
        assertThat(letters.history(OLD)).isEmpty();
    }

    @Test
    void writesToTheSenderAndToNobodyElse() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("email", "a?bcc=all@example.org");
        var kept = new KeptLetter(new Letter(OLD, "contact", NOW, "en", answers, null), null, null, null);
        assertThat(kept.mailTo("Cities4Children"))
                .contains("mailto:a%3Fbcc%3Dall@example.org?subject=%5BC4C-0000-0001%5D%20Cities4Children");
    }

    private List<String> receipts(String show) {
        return letters.part(LettersQuery.of(show, "1"), RIMA).letters().stream()
                .map(it -> it.letter().receipt())
                .toList();
    }

    private List<String> waiting(UUID me, UUID... others) {
        var able = new ArrayList<>(List.of(others));
        able.add(me);
        return letters.waiting(me, able, 10).stream()
                .map(it -> it.letter().receipt())
                .toList();
    }

    private void keep(String receipt, String door, Instant at, @Nullable String suspicion) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("message", receipt);
        InboxInTests.of(jdbc, CLOCK).keep(new Letter(receipt, door, at, "en", answers, suspicion));
    }
}
