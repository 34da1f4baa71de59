package org.cities4children.publishing.term;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cities4children.publishing.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code publishing.terms}. */
@Component
class TermRows {

    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TermRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Term> all(Vocabulary vocabulary) {
        return select(vocabulary, "true").query((row, _) -> read(row)).list();
    }

    Optional<Term> one(Vocabulary vocabulary, String id) {
        return select(vocabulary, "id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    private JdbcClient.StatementSpec select(Vocabulary vocabulary, String where) {
        return jdbc.sql("""
                select id, names::text, synonyms, broader, scope::text from publishing.terms
                where vocabulary = :vocabulary and %s
                """.formatted(where)).param("vocabulary", vocabulary.word());
    }

    private Term read(ResultSet row) throws SQLException {
        return new Term(
                row.getString("id"),
                json.readValue(row.getString("names"), BY_LANGUAGE),
                List.of((String[]) row.getArray("synonyms").getArray()),
                row.getString("broader"),
                json.readValue(row.getString("scope"), BY_LANGUAGE));
    }

    /** A term and all that stand above it, those of the open transaction included. */
    Set<String> withBroader(Vocabulary vocabulary, String id) {
        return jdbc.sql("""
                with recursive above (id, broader) as (
                    select id, broader from publishing.terms where vocabulary = :vocabulary and id = :id
                    union
                    select terms.id, terms.broader from publishing.terms join above on terms.id = above.broader
                    where vocabulary = :vocabulary)
                select id from above
                """)
                .param("vocabulary", vocabulary.word())
                .param("id", id)
                .query(String.class)
                .set();
    }

    /** The terms that stand right below one. */
    List<String> below(Vocabulary vocabulary, String id) {
        return select(vocabulary, "broader = :id order by id")
                .param("id", id)
                .query((row, _) -> row.getString("id"))
                .list();
    }

    /** Hangs those of these terms that stand below one below another, but for that itself. */
    void hang(Vocabulary vocabulary, String from, String to, List<String> terms) {
        jdbc.sql("""
                update publishing.terms set broader = :to
                where vocabulary = :vocabulary and broader = :from and id = any(:terms) and id <> :to
                """)
                .param("vocabulary", vocabulary.word())
                .param("from", from)
                .param("to", to)
                .param("terms", terms.toArray(String[]::new))
                .update();
    }

    void save(Vocabulary vocabulary, Term term) {
        insert(vocabulary, term, """
                do update set names = excluded.names, synonyms = excluded.synonyms, broader = excluded.broader,
                    scope = excluded.scope
                """);
    }

    /** Adds a term, unless somebody else has just done so and knows more of it. */
    void add(Vocabulary vocabulary, Term term) {
        insert(vocabulary, term, "do nothing");
    }

    private void insert(Vocabulary vocabulary, Term term, String onConflict) {
        jdbc.sql("""
                insert into publishing.terms (vocabulary, id, names, synonyms, broader, scope)
                values (:vocabulary, :id, :names::jsonb, :synonyms, :broader, :scope::jsonb)
                on conflict (vocabulary, id) %s
                """.formatted(onConflict))
                .param("vocabulary", vocabulary.word())
                .param("id", term.id())
                .param("names", json.writeValueAsString(term.names()))
                .param("synonyms", term.synonyms().toArray(String[]::new))
                .param("broader", term.broader())
                .param("scope", json.writeValueAsString(term.scope()))
                .update();
    }

    void delete(Vocabulary vocabulary, String id) {
        jdbc.sql("delete from publishing.terms where vocabulary = :vocabulary and id = :id")
                .param("vocabulary", vocabulary.word())
                .param("id", id)
                .update();
    }

    /** The publications that carry a term or one below it. */
    List<UUID> carriers(Vocabulary vocabulary, Collection<String> ids) {
        return jdbc.sql("select id from publishing.publications where %s && :ids::text[]"
                        .formatted(vocabulary.column()))
                .param("ids", ids.toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    /** How many public resources carry each combination of terms: the hub leads to as many. */
    Map<List<String>, Integer> combinations(Vocabulary vocabulary) {
        Map<List<String>, Integer> combinations = new HashMap<>();
        jdbc.sql("""
                select %1$s, count(*) from publishing.publications where kind = 'resource' and withdrawn is null and %1$s <> '{}' group by %1$s
                """.formatted(vocabulary.column())).query(row -> {
            combinations.put(List.of((String[]) row.getArray(1).getArray()), row.getInt(2));
        });
        return combinations;
    }
}
