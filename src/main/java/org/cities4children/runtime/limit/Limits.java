package org.cities4children.runtime.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.cities4children.runtime.hash.Sha256;
import org.cities4children.runtime.retention.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what may be done only so often; the counted are kept as hashes, so that nobody reads here who they are. */
@Component
public class Limits implements Retention {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Limits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes one more; returns how long to wait for the next, which is nothing while there are some left.
     *
     * @param what is done, such as {@code sign-in}
     * @param whom it is counted for, such as an internet address
     */
    public Duration take(String what, String whom, Limit limit) {
        return take(what, whom, limit, 1);
    }

    /** Takes several at once, to be used up without asking here again. */
    public Duration take(String what, String whom, Limit limit, int several) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                insert into runtime.limits as l (key, since, taken) values (:key, :now, :several)
                on conflict (key) do update set
                    taken = case when l.since <= :over or l.since > :now then :several else l.taken + :several end,
                    since = case when l.since <= :over or l.since > :now then :now else l.since end
                returning since, taken
                """)
                .param("key", key(what, whom))
                .param("now", now)
                .param("several", several)
                .param("over", now.minus(limit.per()))
                .query((row, _) -> {
                    var since = row.getObject("since", OffsetDateTime.class);
                    return row.getInt("taken") <= limit.most()
                            ? Duration.ZERO
                            : Duration.between(now, since.plus(limit.per()));
                })
                .single();
    }

    @Override
    public void forgetOld() {
        jdbc.sql("delete from runtime.limits where coalesce(until, since) < :before")
                .param("before", clock.instant().minus(LONGEST).atOffset(ZoneOffset.UTC))
                .update();
    }

    static byte[] key(String what, String whom) {
        return Sha256.of(what + '\n' + whom);
    }

    /** So many in so much time, a day at the most. */
    public record Limit(int most, Duration per) {}
}
