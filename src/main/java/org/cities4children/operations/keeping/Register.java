package org.cities4children.operations.keeping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cities4children.runtime.retention.Span;
import org.cities4children.runtime.retention.Spans;
import org.cities4children.runtime.setting.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Everything that is kept of people and what is done with it, from the table that deletes it and the settings in force.
 */
@Component
class Register {

    private final KeepingTable table;
    private final Settings settings;
    private final Map<String, Span> spans;

    Register(KeepingTable table, Settings settings, ObjectProvider<Span> spans) {
        this.table = table;
        this.settings = settings;
        this.spans = spans.stream().collect(Collectors.toMap(Span::key, it -> it));
    }

    /** All kinds, the most personal first; what says nothing of a person is left out. */
    List<Processing> all() {
        var chosen = settings.of(Spans.SETTING);
        return Arrays.stream(Keeping.values())
                .filter(Keeping::isOfPeople)
                .map(it -> new Processing(it, places(it), days(it, chosen)))
                .toList();
    }

    private List<String> places(Keeping keeping) {
        Map<String, List<String>> tables = table.columns().stream()
                .filter(it -> it.keeping() == keeping)
                .collect(Collectors.groupingBy(
                        Column::table, LinkedHashMap::new, Collectors.mapping(Column::name, Collectors.toList())));
        return tables.entrySet().stream()
                .map(it -> it.getKey() + ": " + String.join(", ", it.getValue()))
                .toList();
    }

    private List<Integer> days(Keeping keeping, Spans chosen) {
        return keeping.spans().stream()
                .map(it -> chosen.days(Objects.requireNonNull(spans.get(it), it)))
                .toList();
    }
}
