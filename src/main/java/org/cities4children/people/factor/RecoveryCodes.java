package org.cities4children.people.factor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.people.session.Secret;
import org.cities4children.runtime.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Codes on paper that stand in for a lost telephone, each once. */
@Component
class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int LENGTH = 16;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** New ones, shown this once; those from before are worth nothing any more. */
    @Transactional
    List<String> renew(UUID person) {
        forget(person);
        var codes = Stream.generate(this::fresh).limit(COUNT).toList();
        codes.forEach(it -> jdbc.sql("insert into people.recovery_codes (person, code_hash) values (:person, :hash)")
                .param("person", person)
                .param("hash", hash(it))
                .update());
        return codes;
    }

    void forget(UUID person) {
        jdbc.sql("delete from people.recovery_codes where person = :person")
                .param("person", person)
                .update();
    }

    /** Eighty random bits in groups that can be read aloud. */
    private String fresh() {
        return ids.token().substring(0, LENGTH).toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Whether a code is one of the person's that was not used; it is used now. */
    boolean take(UUID person, String code) {
        return jdbc.sql("""
                        update people.recovery_codes set used = :now
                        where person = :person and code_hash = :hash and used is null
                        """)
                        .param("person", person)
                        .param("hash", hash(code))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int left(UUID person) {
        return jdbc.sql("select count(*) from people.recovery_codes where person = :person and used is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private static byte[] hash(String code) {
        return Secret.hash(code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }
}
