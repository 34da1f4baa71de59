package org.cities4children.knowledge.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.TestDatabase;
import org.cities4children.runtime.NotedConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class MissingTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.with("knowledge"));
    private final MissingRows rows = new MissingRows(jdbc);
    private final Missing missing = new Missing(rows, CLOCK);
    private final NotedConsole console = new NotedConsole();

    @Test
    void countsTheSameWordsTogetherHoweverTheyAreTyped() {
        times(2, "School  Canteens");
        missing.inVain(" \"school canteens\" ");
        assertThat(printed()).containsExactly("{\"words\":\"school canteens\",\"times\":3,\"last\":\"2026-11\"}");
    }

    @Test
    void showsNothingThatFewPeopleTyped() {
        times(2, "amina of block seven");
        assertThat(printed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "amina@example.org",
                "+254 700 123 456",
                "https://example.org/amina",
                "my father hits me",
                "a girl in my street told me that she",
                "2024",
                "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"
            })
    void keepsNothingThatMayBeAboutSomebody(String words) {
        times(5, words);
        assertThat(kept()).isZero();
    }

    @Test
    void forgetsAfterAYearAndWhatIsRareSooner() {
        for (int i = 0; i < 3; i++) {
            rows.note("trams", LocalDate.of(2025, 10, 1));
        }
        rows.note("once typed", LocalDate.of(2026, 9, 1));
        missing.inVain("kites");

        missing.forgetOld();

        assertThat(jdbc.sql("select words from knowledge.missing")
                        .query(String.class)
                        .list())
                .containsExactly("kites");
    }

    @Test
    void isNoTroubleWhenTheDatabaseIsAway() {
        jdbc.sql("alter table knowledge.missing rename to gone").update();
        try {
            assertThatCode(() -> missing.inVain("kites")).doesNotThrowAnyException();
        } finally {
            jdbc.sql("alter table knowledge.gone rename to missing").update();
        }
    }

    @Test
    void tellsHowItIsCalled() {
        assertThat(new SearchesCommand(rows, new JsonMapper(), CLOCK).run(List.of("x"), console))
                .isEqualTo(2);
    }

    private void times(int times, String words) {
        for (int i = 0; i < times; i++) {
            missing.inVain(words);
        }
    }

    private int kept() {
        return jdbc.sql("select count(*) from knowledge.missing")
                .query(Integer.class)
                .single();
    }

    private List<String> printed() {
        new SearchesCommand(rows, new JsonMapper(), CLOCK).run(List.of(), console);
        return console.printed;
    }
}
