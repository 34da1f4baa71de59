package org.cities4children.mailbox.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.cities4children.mailbox.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Letters as rows, and back. */
@Component
public class Rows {

    private final JsonMapper json;

    public Rows(JsonMapper json) {
        this.json = json;
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Letter letter, String fingerprint) {
        return statement
                .param("receipt", letter.receipt())
                .param("received", letter.received().atOffset(ZoneOffset.UTC))
                .param("language", letter.language())
                .param("answers", json.writeValueAsString(letter.answers()))
                .param("suspicion", letter.suspicion(), Types.VARCHAR)
                .param("fingerprint", fingerprint);
    }

    /** The letter in a row of answers, door and the rest. */
    public Letter read(ResultSet row, int number) throws SQLException {
        var answers = new LinkedHashMap<String, String>();
        json.readTree(row.getString("answers"))
                .properties()
                .forEach(it -> answers.put(it.getKey(), it.getValue().asString("")));
        return new Letter(
                row.getString("receipt"),
                row.getString("door"),
                Objects.requireNonNull(row.getObject("received", OffsetDateTime.class))
                        .toInstant(),
                row.getString("language"),
                answers,
                row.getString("suspicion"));
    }
}
