package org.cities4children.knowledge.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.knowledge.Desk;
import org.cities4children.runtime.NotedConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@WholeProgram
class QueryCommandTests {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private QueryCommand command;

    private final NotedConsole console = new NotedConsole();

    @TempDir
    private Path folder;

    @Test
    void answersEachLineWithTheIdsThatWereHandedIn() throws Exception {
        try (var desk = new Desk(program)) {
            desk.bring("resources", "{'id': 'narwhal-guide', 'title': 'A guide to narwhals'}");
            var file = Files.writeString(folder.resolve("queries.jsonl"), """
                    {"id": "q1", "query": "narwhals", "language": "en"}

                    {"id": 2, "query": ""}
                    """);

            assertThat(command.run(List.of(file.toString(), "--top", "3"), console))
                    .isZero();
        }
        var answers = console.printed.stream().map(new JsonMapper()::readTree).toList();
        assertThat(answers).hasSize(2);
        assertThat(answers.getFirst().at("/hits/0/id").asString()).isEqualTo("narwhal-guide");
        assertThat(answers.getFirst().at("/hits/0/score").isNumber()).isTrue();
        assertThat(answers.getLast().path("id").asInt()).isEqualTo(2);
        assertThat(answers.getLast().path("hits").size()).isEqualTo(3);
    }

    @Test
    void namesTheLinesItCannotAnswerAndGoesOn() throws Exception {
        var file = Files.writeString(folder.resolve("queries.jsonl"), """
                {"id": "q1", "query": ["narwhals"]}
                {"query": "narwhals"}
                narwhals
                {"id": "q4", "query": "play"}
                """);

        assertThat(command.run(List.of(file.toString()), console)).isOne();

        assertThat(console.printed).hasSize(1);
        assertThat(console.said)
                .containsExactly(
                        "line 1: a query has an id and a query",
                        "line 2: a query has an id and a query",
                        "line 3: this is no JSON");
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        assertThat(command.run(List.of(), console)).isEqualTo(2);
        assertThat(command.run(List.of("queries.jsonl", "--top", "many"), console))
                .isEqualTo(2);
        assertThat(command.run(List.of(folder.resolve("none.jsonl").toString()), console))
                .isOne();
        assertThat(console.said.getLast()).startsWith("There is no readable file");
    }
}
