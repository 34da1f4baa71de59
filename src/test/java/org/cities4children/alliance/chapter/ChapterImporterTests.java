package org.cities4children.alliance.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.cities4children.TestDatabase;
import org.cities4children.alliance.Chapter;
import org.cities4children.runtime.Importer.Outcome;
import org.cities4children.runtime.Importer.Taken;
import org.cities4children.runtime.RowRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ChapterImporterTests {

    private static final String KENYA = """
            {"country": "ke", "name": "Cities for Children Kenya", "call_launched": "2022-07", "source": "https://cities.example/kenya"}
            """;

    private final JsonMapper json = new JsonMapper();
    private final JdbcTransactionManager manager = new JdbcTransactionManager(TestDatabase.with("alliance"));
    private final TransactionTemplate transactions = new TransactionTemplate(manager);
    private final ChapterRegister register =
            new ChapterRegister(JdbcClient.create(Objects.requireNonNull(manager.getDataSource())), json);
    private final ChapterImporter importer = new ChapterImporter(register, () -> {});

    @Test
    void knowsAChapterByItsCountry() {
        assertThat(take(KENYA).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(take(KENYA).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(take(KENYA.replace("Kenya", "of Kenya")).outcome()).isEqualTo(Outcome.UPDATED);

        assertThat(register.all()).extracting(Chapter::name).containsExactly("Cities for Children of Kenya");
        assertThat(register.of("KE").orElseThrow().leadOrganisation())
                .as("unknown")
                .isNull();
        assertThat(register.of("CO")).isEmpty();
    }

    @Test
    void putsBackWhatStoodBefore() {
        take(KENYA);
        var before = take(KENYA.replace("Kenya", "of Kenya")).before();

        transactions.executeWithoutResult(_ -> importer.putBack("KE", before));
        assertThat(register.all()).extracting(Chapter::name).containsExactly("Cities for Children Kenya");

        transactions.executeWithoutResult(_ -> importer.putBack("KE", null));
        assertThat(register.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name': 'Somewhere'} | country",
                "{'country': 'XX', 'name': 'Somewhere'} | country",
                "{'country': 'KE'} | name",
                "{'country': 'KE', 'name': 'Kenya', 'source': 'javascript:alert(1)'} | source"
            })
    void refusesWhatCannotBeShown(String row, String field) {
        assertThatThrownBy(() -> take(row.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        RowRefused.class, it -> assertThat(it.field()).isEqualTo(field));
        assertThat(register.all()).isEmpty();
    }

    private Taken take(String row) {
        var node = (ObjectNode) json.readTree(row);
        return Objects.requireNonNull(transactions.execute(_ -> importer.take(importer.key(node), node)));
    }
}
