package org.cities4children.mailbox.helpline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cities4children.mailbox.Helpline;
import org.cities4children.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Helplines as rows. */
@Component
class HelplineRows {

    private final JdbcClient jdbc;

    HelplineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Helpline> all() {
        return jdbc.sql("select * from mailbox.helplines order by country, name, id")
                .query(HelplineRows::read)
                .list();
    }

    void add(Helpline line) {
        with(line, """
                insert into mailbox.helplines
                    (id, country, name, telephone, link, hours, languages, written, owner, checked, version)
                values (:id, :country, :name, :telephone, :link, :hours, :languages, :written, :owner, :checked, 1)
                """).update();
    }

    /** Nothing is written when somebody else has changed it since this version. */
    boolean change(Helpline line, int since) {
        return with(line, """
                        update mailbox.helplines set
                            country = :country, name = :name, telephone = :telephone, link = :link, hours = :hours,
                            languages = :languages, written = :written, owner = :owner, checked = :checked,
                            version = version + 1
                        where id = :id and version = :since
                        """).param("since", since).update() == 1;
    }

    /** Nothing is written when it is not this version any more. */
    boolean check(Helpline line, LocalDate day) {
        return jdbc.sql("""
                        update mailbox.helplines set checked = :day, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("day", day)
                        .param("id", line.id())
                        .param("version", line.version())
                        .update()
                == 1;
    }

    /** Nothing is written when it is not this version any more. */
    boolean remove(Helpline line) {
        return jdbc.sql("delete from mailbox.helplines where id = :id and version = :version")
                        .param("id", line.id())
                        .param("version", line.version())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec with(Helpline line, String sql) {
        return jdbc.sql(sql)
                .param("id", line.id())
                .param("country", line.country())
                .param("name", line.name())
                .param("telephone", line.telephone())
                .param("link", line.link())
                .param("hours", line.hours())
                .param("languages", line.languages())
                .param("written", line.written().code())
                .param("owner", line.owner())
                .param("checked", line.checked());
    }

    private static Helpline read(ResultSet row, int number) throws SQLException {
        return new Helpline(
                row.getObject("id", UUID.class),
                row.getString("country"),
                row.getString("name"),
                row.getString("telephone"),
                row.getString("link"),
                row.getString("hours"),
                row.getString("languages"),
                Language.of(row.getString("written")).orElse(Language.ENGLISH),
                row.getObject("owner", UUID.class),
                row.getObject("checked", LocalDate.class),
                row.getInt("version"));
    }
}
