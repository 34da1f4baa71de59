package org.cities4children.people.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.retention.Retention;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of absences. */
@Component
public class Absences implements Retention {

    /** So many nobody needs, and a page holds them. */
    static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Audit audit;
    private final Clock clock;

    Absences(JdbcClient jdbc, Ids ids, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of everybody that are not over, in their order. */
    public Map<UUID, List<Absence>> all() {
        Map<UUID, List<Absence>> all = new HashMap<>();
        jdbc.sql("select * from people.absences where last_day >= :day order by first_day, last_day, id")
                .param("day", yesterday())
                .query((RowCallbackHandler) row -> all.computeIfAbsent(
                                row.getObject("person", UUID.class), _ -> new ArrayList<>())
                        .add(new Absence(
                                row.getObject("id", UUID.class),
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class))));
        return all;
    }

    /** Those of one person that are not over, in their order. */
    List<Absence> of(UUID person) {
        return all().getOrDefault(person, List.of());
    }

    void add(UUID person, LocalDate first, LocalDate last) {
        var id = ids.next();
        audit.note(
                Deed.by(person, "people.absence.add", "absence:" + id, Map.of()),
                () -> jdbc.sql("""
                        insert into people.absences (id, person, first_day, last_day)
                        values (:id, :person, :first, :last)
                        """)
                        .param("id", id)
                        .param("person", person)
                        .param("first", first)
                        .param("last", last)
                        .update());
    }

    /** Takes away one of this person's own. */
    void remove(UUID person, UUID id) {
        if (of(person).stream().anyMatch(it -> it.id().equals(id))) {
            audit.note(
                    Deed.by(person, "people.absence.remove", "absence:" + id, Map.of()),
                    () -> jdbc.sql("delete from people.absences where id = :id and person = :person")
                            .param("id", id)
                            .param("person", person)
                            .update());
        }
    }

    @Override
    public void forgetOld() {
        jdbc.sql("delete from people.absences where last_day < :day")
                .param("day", yesterday())
                .update();
    }

    /** Somewhere it is still this day. */
    private LocalDate yesterday() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
    }
}
