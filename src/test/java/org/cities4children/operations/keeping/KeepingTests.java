package org.cities4children.operations.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.runtime.retention.Retention;
import org.cities4children.runtime.retention.Spans;
import org.cities4children.runtime.setting.Settings;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
class KeepingTests {

    @LocalServerPort
    private int port;

    @Autowired
    private KeepingTable table;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Settings settings;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void saysOfEachColumnHowLongItIsKeptAndOfNoneThatIsNotThere() {
        var said =
                table.columns().stream().map(it -> it.table() + "." + it.name()).toList();
        assertThat(said).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(columns());
    }

    @Test
    void namesWhateverDeletesByItself() {
        var named = Arrays.stream(Keeping.values())
                .flatMap(it -> it.deleting().stream())
                .toList();
        var deleting = program.getBeansOfType(Retention.class).values().stream()
                .map(it -> AopUtils.getTargetClass(it).getSimpleName())
                .toList();
        assertThat(named).containsAll(deleting);
        var beans = Arrays.stream(program.getBeanDefinitionNames())
                .map(it -> it.substring(it.lastIndexOf('.') + 1))
                .toList();
        assertThat(beans).containsAll(named);
    }

    @Test
    void showsTheRecordToWhoReadsTheAudit() {
        try (var tomas = SignedIn.as(Role.COMMITTEE, port)) {
            var page = tomas.page("/desk/keeping");
            // Beside them, how all of it is kept safe.
            assertThat(page.select("main h2")).hasSize(kinds() + 1);
            assertThat(page.select("main").text()).contains("people.persons: name, email");
            assertThat(tomas.page("/ar/desk/keeping").select("main h2")).hasSize(kinds() + 1);
        }
    }

    private static int kinds() {
        return (int) Arrays.stream(Keeping.values()).filter(Keeping::isOfPeople).count();
    }

    @Test
    void saysWhoSeesItAsTheTableOfRolesDoes() {
        try (var tomas = SignedIn.as(Role.COMMITTEE, port)) {
            var seen = tomas.page("/desk/keeping").select("h2:contains(Concerns for a child) + dl dd");
            assertThat(seen.eachText()).contains("safeguarding lead").doesNotContain("editor", "administrator");
        }
    }

    @Test
    void saysTheTimeThatAdministratorsChose() {
        try (var tomas = SignedIn.as(Role.COMMITTEE, port)) {
            assertThat(tomas.page("/desk/keeping").select("main").text()).contains("730 days after they came");
            choose(Map.of("mailbox.letters", 91));
            assertThat(tomas.page("/desk/keeping").select("main").text())
                    .contains("91 days after they came")
                    .doesNotContain("730 days");
        } finally {
            choose(Map.of());
        }
    }

    private void choose(Map<String, Integer> days) {
        transaction.executeWithoutResult(it -> assertThat(settings.change(
                        Spans.SETTING,
                        new Spans(days),
                        settings.kept(Spans.SETTING).version()))
                .isTrue());
    }

    @Test
    void printsASheetForWhatMayEndangerAChild() {
        try (var tomas = SignedIn.as(Role.COMMITTEE, port)) {
            var sheet = tomas.page("/desk/keeping/assessment");
            assertThat(sheet.select("main h2").eachText()).startsWith("Concerns for a child");
            assertThat(sheet.select("main").text()).contains("mailbox.concerns: answers");
            assertThat(sheet.select("h2:contains(What the alliance judges) ~ ol > li"))
                    .hasSize(5);
        }
        try (var editor = SignedIn.as(Role.EDITOR, port)) {
            assertThat(editor.get("/desk/keeping/assessment").statusCode()).isEqualTo(404);
        }
    }

    /** History tables of the migrations say nothing of people. */
    private List<String> columns() {
        return jdbc.sql("""
                select format('%s.%s.%s', table_schema, table_name, column_name)
                from information_schema.columns join information_schema.tables using (table_schema, table_name)
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                    and table_name not like '%history%'
                """).query(String.class).list();
    }
}
