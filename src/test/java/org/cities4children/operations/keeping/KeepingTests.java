package org.cities4children.operations.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.runtime.retention.Retention;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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
            assertThat(page.select("tbody th").eachText()).hasSize(Keeping.values().length - 1);
            assertThat(page.select("tbody").text()).contains("people.persons: name, email");
            assertThat(tomas.page("/ar/desk/keeping").select("tbody th").eachText())
                    .hasSize(Keeping.values().length - 1);
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
