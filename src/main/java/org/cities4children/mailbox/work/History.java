package org.cities4children.mailbox.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of what was done, each noted in the audit too; there by ids only, since notes may hold anything. */
@Component
public class History {

    private final JdbcClient jdbc;
    private final Audit audit;

    public History(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Adds a line, in the running transaction. */
    public void add(Of what, String receipt, Act act) {
        jdbc.sql("""
                insert into %s (receipt, at, person, verb, other, day, note)
                values (:receipt, :at, :person, :verb, :other, :day, :note)
                """.formatted(what.table))
                .param("receipt", receipt)
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("person", act.person())
                .param("verb", act.verb())
                .param("other", act.other(), Types.OTHER)
                .param("day", act.day(), Types.DATE)
                .param("note", act.note())
                .update();
        var facts = new TreeMap<String, String>();
        if (act.other() != null) {
            facts.put("to", act.other().toString());
        }
        note(what, receipt, act.person(), act.verb(), facts);
    }

    /** Notes in the audit only that somebody did this. */
    public void note(Of what, String receipt, UUID person, String verb, Map<String, String> facts) {
        audit.note(new Deed(
                person, null, "mailbox." + verb + "-" + what.noun, what.noun + ":" + receipt, new TreeMap<>(facts)));
    }

    /** The lines of a letter or concern, oldest first. */
    public List<Act> of(Of what, String receipt) {
        return jdbc.sql("select at, person, verb, other, day, note from %s where receipt = :receipt order by id"
                        .formatted(what.table))
                .param("receipt", receipt)
                .query(History::read)
                .list();
    }

    /** The act in a row of its columns. */
    public static Act read(ResultSet row, int number) throws SQLException {
        return new Act(
                Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                        .toInstant(),
                row.getObject("person", UUID.class),
                row.getString("verb"),
                row.getObject("other", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("note"));
    }

    /** What a history is about. */
    public enum Of {
        LETTER("mailbox.letter_acts", "letter"),
        CONCERN("mailbox.concern_acts", "concern");

        private final String table;
        private final String noun;

        Of(String table, String noun) {
            this.table = table;
            this.noun = noun;
        }
    }
}
