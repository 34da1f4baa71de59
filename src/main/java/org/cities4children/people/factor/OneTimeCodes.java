package org.cities4children.people.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secrets that persons share with their applications for one-time codes. */
@Component
class OneTimeCodes {

    private static final int SECRET_BYTES = 20;
    private static final long NEVER = -1;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean areConfirmed(UUID person) {
        return jdbc.sql("select count(*) from people.one_time_codes where person = :person and confirmed is not null")
                        .param("person", person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The secret that a person is about to take over; the same until a code from it was right. */
    byte[] offered(UUID person) {
        var fresh = new byte[SECRET_BYTES];
        random.nextBytes(fresh);
        jdbc.sql("""
                insert into people.one_time_codes (person, secret, last_step) values (:person, :secret, :never)
                on conflict do nothing
                """)
                .param("person", person)
                .param("secret", fresh)
                .param("never", NEVER)
                .update();
        return jdbc.sql("select secret from people.one_time_codes where person = :person and confirmed is null")
                .param("person", person)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("the secret is taken over already"));
    }

    /**
     * Whether a code is right; each is right once. Two at the same moment cannot both be: the later finds the step
     * taken.
     */
    boolean take(UUID person, String code) {
        return row(person)
                .map(row -> {
                    var step = row.codes.step(code.replace(" ", ""), clock.instant(), row.lastStep);
                    return step.isPresent() && isFirst(person, step.getAsLong());
                })
                .orElse(false);
    }

    private boolean isFirst(UUID person, long step) {
        return jdbc.sql("""
                        update people.one_time_codes set last_step = :step, confirmed = coalesce(confirmed, :now)
                        where person = :person and last_step < :step
                        """)
                        .param("person", person)
                        .param("step", step)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void forget(UUID person) {
        jdbc.sql("delete from people.one_time_codes where person = :person")
                .param("person", person)
                .update();
    }

    private Optional<Row> row(UUID person) {
        return jdbc.sql("select secret, last_step from people.one_time_codes where person = :person")
                .param("person", person)
                .query((row, _) -> new Row(new Totp(row.getBytes("secret")), row.getLong("last_step")))
                .optional();
    }

    private record Row(Totp codes, long lastStep) {}
}
