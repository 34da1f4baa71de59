package org.cities4children.audit.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Entry;
import org.cities4children.audit.Inquiry;
import org.cities4children.audit.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds entries page by page. */
@Component
class Pages implements Trail {

    /** Comes after every character of a verb. */
    private static final char AFTER_ALL = '~';

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Pages(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<Entry> page(Inquiry inquiry) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        narrow("person = :person", "person", inquiry.person(), conditions, values);
        narrow("object = :object", "object", inquiry.object(), conditions, values);
        narrow("at >= :from", "from", time(inquiry.from()), conditions, values);
        narrow("at < :until", "until", time(inquiry.until()), conditions, values);
        narrow("number < :before", "before", inquiry.before(), conditions, values);
        var verb = inquiry.verb();
        narrow("verb >= :verb", "verb", verb, conditions, values);
        narrow("verb < :after", "after", verb == null ? null : verb + AFTER_ALL, conditions, values);
        var where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return jdbc.sql("""
                        select number, at, person, acting_for, verb, object, facts::text from audit.entries %s
                        order by number desc limit :limit
                        """.formatted(where))
                .params(values)
                .param("limit", inquiry.limit())
                .query(this::read)
                .list();
    }

    private static void narrow(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private Entry read(ResultSet row, int number) throws SQLException {
        var facts = new TreeMap<String, String>();
        json.readTree(row.getString("facts"))
                .properties()
                .forEach(it -> facts.put(it.getKey(), it.getValue().asString("")));
        return new Entry(
                row.getLong("number"),
                Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                        .toInstant(),
                row.getObject("person", UUID.class),
                row.getString("acting_for"),
                row.getString("verb"),
                row.getString("object"),
                facts);
    }
}
