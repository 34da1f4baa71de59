package org.cities4children.publishing.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cities4children.publishing.Draft;
import org.cities4children.publishing.change.TermLock;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ids of terms as they are now: what was merged is what it became, each once.
 *
 * <p>The function {@code publishing.heirs} locks the terms as {@link org.cities4children.publishing.change.TermLock}'s
 * {@code file} does, and looks after it has the lock: one way to the database instead of two, for each row of an
 * import.
 */
final class Surviving {

    private static final String TOPIC = "topic";
    private static final String PLACE = "place";

    private final JdbcClient jdbc;

    Surviving(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody merge anything until the transaction ends. */
    void hold() {
        new TermLock(jdbc).file();
    }

    /** The same under what its terms became; nothing is merged from here to the end of the transaction. */
    Draft of(Draft draft) {
        var ids =
                Stream.concat(draft.topics().stream(), draft.places().stream()).toArray(String[]::new);
        // Hardly ever any: a small question costs an import less than an answer worked out in each statement.
        Map<String, String> heirs = new HashMap<>();
        jdbc.sql("select vocabulary, gone, heir from publishing.heirs(:ids)")
                .param("ids", ids)
                .query(row -> {
                    heirs.put(row.getString("vocabulary") + ":" + row.getString("gone"), row.getString("heir"));
                });
        return heirs.isEmpty()
                ? draft
                : draft.under(heirs(heirs, TOPIC, draft.topics()), heirs(heirs, PLACE, draft.places()));
    }

    private static List<String> heirs(Map<String, String> heirs, String vocabulary, List<String> ids) {
        return ids.stream()
                .map(it -> heirs.getOrDefault(vocabulary + ":" + it, it))
                .distinct()
                .toList();
    }
}
