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
        missing.inVain(" \"school canteens\" ", "192.0.2.99");
        assertThat(printed()).containsExactly("{\"words\":\"school canteens\",\"times\":3,\"last\":\"2026-11\"}");
    }

    @Test
    void showsNothingThatFewHouseholdsTyped() {
        times(2, "amina of block seven");
        assertThat(printed()).isEmpty();
    }

    @Test
    void countsAHouseholdOnceHoweverOftenItAsks() {
        for (int i = 0; i < 5; i++) {
            missing.inVain("amina of block seven", "2001:db8:1:2::" + i);
        }
        missing.inVain("amina of block seven", "192.0.2.1");
        assertThat(printed()).isEmpty();

        missing.inVain("amina of block seven", "192.0.2.2");
        assertThat(printed()).containsExactly("{\"words\":\"amina of block seven\",\"times\":3,\"last\":\"2026-11\"}");
    }

    @Test
    void countsOnlySoManySubjectsOfOneHousehold() {
        for (int i = 0; i < 80; i++) {
            missing.inVain("subject " + Character.toString('a' + i % 26) + "x".repeat(i / 26), "192.0.2.1");
        }
        assertThat(kept()).isEqualTo(50);
    }

    @Test
    void goesOnCountingWhatIsKnownWhenThereAreTooManyWords() {
        missing.inVain("kites", "192.0.2.1");
        jdbc.sql("""
                insert into knowledge.missing select 'nonsense ' || n, date '2026-11-01', 1 from generate_series(1, 9999) n
                """).update();

        missing.inVain("kites", "192.0.2.2");
        missing.inVain("trams", "192.0.2.2");

        assertThat(jdbc.sql("select times from knowledge.missing where words = 'kites'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(kept()).isEqualTo(10_000);
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
        missing.inVain("kites", "192.0.2.1");

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
            assertThatCode(() -> missing.inVain("kites", "192.0.2.1")).doesNotThrowAnyException();
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
            missing.inVain(words, "192.0.2." + i);
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
