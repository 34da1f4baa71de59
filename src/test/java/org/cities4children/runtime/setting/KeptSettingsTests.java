package org.cities4children.runtime.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class KeptSettingsTests {

    private static final Setting<Lamp> LAMP = new Setting<>("street.lamp", Lamp.class, new Lamp(3, "yellow"));

    private final DataSource database = TestDatabase.with("runtime");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final List<Object> events = new ArrayList<>();
    private final KeptSettings here = node();
    private final KeptSettings there = node();

    @Test
    void isAsDeclaredUntilSomebodyChooses() {
        assertThat(here.of(LAMP)).isEqualTo(new Lamp(3, "yellow"));
        assertThat(here.kept(LAMP)).isEqualTo(new Settings.Versioned<>(new Lamp(3, "yellow"), 0));
    }

    @Test
    void isInForceWithTheCommitAndElsewhereAtTheNextLook() {
        there.of(LAMP);
        assertThat(change(here, new Lamp(5, "white"), 0)).isTrue();
        assertThat(here.of(LAMP)).isEqualTo(new Lamp(5, "white"));
        assertThat(there.of(LAMP)).isEqualTo(new Lamp(3, "yellow"));
        events.clear();
        there.look();
        assertThat(there.of(LAMP)).isEqualTo(new Lamp(5, "white"));
        assertThat(events).containsExactly(new Settings.Looked());
    }

    @Test
    void isNotInForceWhenTheTransactionIsRolledBack() {
        transaction.executeWithoutResult(it -> {
            assertThat(here.change(LAMP, new Lamp(9, "red"), 0)).isTrue();
            it.setRollbackOnly();
        });
        here.look();
        assertThat(here.of(LAMP)).isEqualTo(new Lamp(3, "yellow"));
    }

    @Test
    void tellsWhoWasSlowerAndKeepsWhatTheFasterOneDid() {
        assertThat(change(here, new Lamp(5, "white"), 0)).isTrue();
        assertThat(change(there, new Lamp(7, "red"), 0)).isFalse();
        assertThat(there.kept(LAMP)).isEqualTo(new Settings.Versioned<>(new Lamp(5, "white"), 1));
        assertThat(change(there, new Lamp(7, "red"), 1)).isTrue();
        assertThat(here.kept(LAMP).version()).isEqualTo(2);
    }

    @Test
    void isChangedTogetherWithItsNoteOnly() {
        assertThatThrownBy(() -> here.change(LAMP, new Lamp(5, "white"), 0)).isInstanceOf(RuntimeException.class);
        assertThat(here.kept(LAMP).version()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "7", "\"text\"", "[]", "{\"height\": \"tall\"}", "{\"height\": -1, \"colour\": \"red\"}"
            })
    void usesWhatWasDeclaredInThePlaceOfABrokenValueAndSaysSoOnce(String value, CapturedOutput log) {
        jdbc.sql("insert into runtime.settings values ('street.lamp', :value::jsonb, 4, '2026-11-26T10:00:00Z')")
                .param("value", value)
                .update();
        for (int i = 0; i < 3; i++) {
            here.look();
            assertThat(here.of(LAMP)).isEqualTo(new Lamp(3, "yellow"));
        }
        assertThat(log.getOut().lines().filter(it -> it.contains("The setting street.lamp")))
                .hasSize(1);
        assertThat(log.getOut()).doesNotContain("tall");
        assertThat(change(here, new Lamp(5, "white"), 4)).isTrue();
        assertThat(here.of(LAMP)).isEqualTo(new Lamp(5, "white"));
    }

    @Test
    void readsWhatANewerVersionWroteAndFillsInWhatAnOlderOneDidNotKnow() {
        jdbc.sql("insert into runtime.settings values ('street.lamp', :value::jsonb, 1, '2026-11-26T10:00:00Z')")
                .param("value", "{\"height\": 8, \"dimmed\": true}")
                .update();
        assertThat(here.of(LAMP)).isEqualTo(new Lamp(8, null));
    }

    @Test
    void goesOnWithWhatWasKnownWhileTheTableCannotBeRead(CapturedOutput log) {
        change(here, new Lamp(5, "white"), 0);
        jdbc.sql("alter table runtime.settings rename to away").update();
        here.look();
        here.look();
        assertThat(here.of(LAMP)).isEqualTo(new Lamp(5, "white"));
        assertThat(log.getOut().lines().filter(it -> it.contains("The settings wait for the database")))
                .hasSize(1);
        jdbc.sql("alter table runtime.away rename to settings").update();
    }

    private boolean change(KeptSettings node, Lamp lamp, int since) {
        return Boolean.TRUE.equals(transaction.execute(_ -> node.change(LAMP, lamp, since)));
    }

    private KeptSettings node() {
        return new KeptSettings(jdbc, JsonMapper.builder().build(), events::add, Clock.systemUTC());
    }

    private record Lamp(int height, @Nullable String colour) {

        Lamp {
            if (height < 0) {
                throw new IllegalArgumentException("below the ground");
            }
        }
    }
}
