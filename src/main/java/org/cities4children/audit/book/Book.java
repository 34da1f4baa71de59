package org.cities4children.audit.book;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes deeds down, one row each, without waiting for anybody. */
@Component
class Book implements Audit {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Book(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Deed deed) {
        write(deed);
    }

    @Override
    @Transactional
    public void note(Deed deed, Runnable act) {
        act.run();
        write(deed);
    }

    // The transaction takes its id before the number: on this rests what the horizon of the chain knows of lower
    // numbers.
    private void write(Deed deed) {
        jdbc.sql("""
                insert into audit.entries (number, at, person, acting_for, verb, object, facts)
                select nextval('audit.numbers'), cast(:at as timestamptz), cast(:person as uuid), :actingFor, :verb,
                    :object, cast(:facts as json)
                where pg_current_xact_id() is not null
                """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", deed.person(), Types.OTHER)
                .param("actingFor", deed.actingFor(), Types.VARCHAR)
                .param("verb", deed.verb())
                .param("object", deed.object())
                .param("facts", json.writeValueAsString(deed.facts()))
                .update();
    }
}
