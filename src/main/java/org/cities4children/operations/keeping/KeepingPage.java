package org.cities4children.operations.keeping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** What is kept, kind by kind, the most personal first; what says nothing of a person is left out. */
public record KeepingPage(List<Kind> kinds) {

    public KeepingPage {
        kinds = List.copyOf(kinds);
    }

    static KeepingPage of(List<Column> columns) {
        return new KeepingPage(Arrays.stream(Keeping.values())
                .filter(it -> it != Keeping.NONE)
                .map(it -> new Kind(it, places(columns, it)))
                .toList());
    }

    private static List<String> places(List<Column> columns, Keeping keeping) {
        Map<String, List<String>> tables = columns.stream()
                .filter(it -> it.keeping() == keeping)
                .collect(Collectors.groupingBy(
                        Column::table, LinkedHashMap::new, Collectors.mapping(Column::name, Collectors.toList())));
        return tables.entrySet().stream()
                .map(it -> it.getKey() + ": " + String.join(", ", it.getValue()))
                .toList();
    }

    public Head head(Words words) {
        return Head.of(words.t("operations.keeping"), null, "/desk/keeping").hidden();
    }

    /**
     * What is kept for the same time.
     *
     * @param places the tables with their columns
     */
    public record Kind(Keeping keeping, List<String> places) {

        public Kind {
            places = List.copyOf(places);
        }

        public String name(Words words) {
            return words.t("operations.keeping." + keeping.code());
        }

        public String until(Words words) {
            return words.t("operations.keeping." + keeping.code() + ".until");
        }
    }
}
