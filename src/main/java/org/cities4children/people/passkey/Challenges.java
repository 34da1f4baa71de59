package org.cities4children.people.passkey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.cities4children.people.session.Secret;
import org.cities4children.runtime.retention.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of challenges: what a passkey has to sign, so that what it signed before is worth nothing. */
@Component
class Challenges implements Retention {

    /** As long as a person may look for their security key. */
    static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Challenges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes one for whoever holds this secret; an earlier one of theirs is over. */
    byte[] make(Purpose purpose, String holder) {
        var challenge = new byte[BYTES];
        random.nextBytes(challenge);
        jdbc.sql("""
                insert into people.challenges (holder_hash, purpose, challenge, expires)
                values (:holder, :purpose, :challenge, :expires)
                on conflict (holder_hash, purpose) do update
                set challenge = excluded.challenge, expires = excluded.expires
                """)
                .param("holder", Secret.hash(holder))
                .param("purpose", purpose.code())
                .param("challenge", challenge)
                .param("expires", now().plus(GOOD_FOR))
                .update();
        return challenge;
    }

    /** Uses theirs up, whatever is then made of it: two answers at the same moment cannot both have it. */
    Optional<byte[]> take(Purpose purpose, String holder) {
        return jdbc.sql("""
                delete from people.challenges where holder_hash = :holder and purpose = :purpose
                returning case when expires > :now then challenge end
                """)
                .param("holder", Secret.hash(holder))
                .param("purpose", purpose.code())
                .param("now", now())
                .query(byte[].class)
                .optional();
    }

    @Override
    public void forgetOld() {
        jdbc.sql("delete from people.challenges where expires < :now")
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** What for; an answer to one is none to the other. */
    enum Purpose {
        CREATION,
        RECOGNITION;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
