package org.cities4children.knowledge.resource;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a resource's variants and versions. */
final class Parts {

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Saves them in place of those before.
     *
     * @param isNew whether there can be none before, so that nothing has to be deleted
     */
    void save(Resource resource, boolean isNew) {
        if (!isNew) {
            clear(resource, "variants");
            clear(resource, "versions");
        }
        saveVariants(resource);
        saveVersions(resource);
    }

    private void clear(Resource resource, String parts) {
        jdbc.sql("delete from knowledge." + parts + " where resource = :id")
                .param("id", resource.id())
                .update();
    }

    private void saveVariants(Resource resource) {
        int position = 0;
        for (var variant : resource.variants()) {
            jdbc.sql("""
                    insert into knowledge.variants (resource, position, language, title, summary, body, url)
                    values (:id, :position, :language, :title, :summary, :body, :url)
                    """)
                    .param("id", resource.id())
                    .param("position", position++)
                    .param("language", variant.language())
                    .param("title", variant.title())
                    .param("summary", variant.summary())
                    .param("body", variant.body())
                    .param("url", variant.url())
                    .update();
        }
    }

    private void saveVersions(Resource resource) {
        int position = 0;
        for (var version : resource.versions()) {
            jdbc.sql("""
                    insert into knowledge.versions (resource, position, label, year, url)
                    values (:id, :position, :label, :year, :url)
                    """)
                    .param("id", resource.id())
                    .param("position", position++)
                    .param("label", version.label())
                    .param("year", version.year(), Types.INTEGER)
                    .param("url", version.url())
                    .update();
        }
    }
}
