package org.cities4children.knowledge.query;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.knowledge.resource.Resources;
import org.cities4children.publishing.Indexing;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.Console;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/c4c query}: answers a file of queries as the hub would. */
@Component
class QueryCommand implements Command {

    private static final int MOST = 1000;

    private final Search search;
    private final Indexing indexing;
    private final Resources resources;
    private final JsonMapper json;

    QueryCommand(Search search, Indexing indexing, Resources resources, JsonMapper json) {
        this.search = search;
        this.indexing = indexing;
        this.resources = resources;
        this.json = json;
    }

    @Override
    public String name() {
        return "query";
    }

    @Override
    public String usage() {
        return "query <file.jsonl> [--top N]   answer a line {\"id\",\"query\",\"language\"} with {\"id\",\"hits\":[{\"id\",\"score\"}]}";
    }

    @Override
    public int run(List<String> arguments, Console console) throws IOException {
        int top = top(arguments);
        if (top < 1) {
            console.say("usage: " + usage());
            return 2;
        }
        var file = console.file(arguments.getFirst());
        if (!Files.isReadable(file)) {
            console.say("There is no readable file " + file + ".");
            return 1;
        }
        indexing.awaitMeaning();
        int number = 0;
        int refused = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank() && !answered(line, top, number, console)) {
                refused++;
            }
        }
        return refused == 0 ? 0 : 1;
    }

    private static int top(List<String> arguments) {
        if (arguments.size() == 1) {
            return 10;
        }
        return arguments.size() == 3
                        && arguments.get(1).equals("--top")
                        && arguments.get(2).matches("[0-9]{1,4}")
                ? Math.min(MOST, Integer.parseInt(arguments.get(2)))
                : 0;
    }

    private boolean answered(String line, int top, int number, Console console) {
        try {
            var query = json.readTree(line);
            if (!query.path("id").isValueNode() || !query.path("query").isString()) {
                console.say("line " + number + ": a query has an id and a query");
                return false;
            }
            console.print(json.writeValueAsString(answer(query, top)));
            return true;
        } catch (JacksonException broken) {
            console.say("line " + number + ": this is no JSON");
            return false;
        }
    }

    private Map<String, Object> answer(JsonNode query, int top) {
        var language = query.path("language").asString("");
        var findings = search.find(Question.in("resource")
                .asking(query.path("query").asString())
                .exactly(query.path("exact").asBoolean(false))
                .spokenIn(language.isEmpty() ? null : language)
                .part(0, top));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", query.path("id"));
        answer.put("hits", hits(findings));
        return answer;
    }

    private List<Hit> hits(Findings findings) {
        var given = resources.givenIds(
                findings.found().stream().map(it -> UUID.fromString(it.id())).collect(Collectors.toSet()));
        return findings.found().stream()
                .map(it -> new Hit(given.getOrDefault(UUID.fromString(it.id()), it.id()), it.score()))
                .toList();
    }

    private record Hit(String id, double score) {}
}
