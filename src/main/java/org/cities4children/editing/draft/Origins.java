package org.cities4children.editing.draft;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.editing.Drafting;
import org.cities4children.editing.row.Editables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** The rows of what drafts were made of. */
@Component
class Origins implements Drafting {

    private final JdbcClient jdbc;
    private final Planning planning;
    private final Clock clock;

    Origins(JdbcClient jdbc, Planning planning, Clock clock) {
        this.jdbc = jdbc;
        this.planning = planning;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean begin(String source, String kind, ObjectNode content, UUID person) {
        var draft = UUID.randomUUID();
        // First of all: the later of two at once waits here, and finds it made.
        boolean isFirst = jdbc.sql("""
                insert into editing.origins (source, kind, draft, at) values (:source, :kind, :draft, :at)
                on conflict do nothing
                """)
                        .param("source", source)
                        .param("kind", kind)
                        .param("draft", draft)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (isFirst) {
            planning.begin(draft, kind, content, person, source);
        }
        return isFirst;
    }

    @Override
    public Optional<String> madeOf(String source) {
        return jdbc.sql("select kind, draft, publication from editing.origins where source = :source")
                .param("source", source)
                .query((row, _) -> {
                    var publication = row.getObject("publication", UUID.class);
                    return publication == null
                            ? DraftsConfiguration.PATH + "/" + row.getObject("draft", UUID.class)
                            : Editables.PATH + "/" + row.getString("kind") + "/" + publication;
                })
                .optional();
    }
}
