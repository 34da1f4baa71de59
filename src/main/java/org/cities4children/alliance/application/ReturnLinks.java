package org.cities4children.alliance.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.runtime.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of links by which applicants come back; only what is made of their secret is kept. */
@Component
class ReturnLinks {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    ReturnLinks(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes one more; returns its secret. */
    String make(UUID application) {
        var token = ids.token();
        jdbc.sql("""
                insert into alliance.application_links (token_hash, application, expires) values (:hash, :application, :expires)
                """)
                .param("hash", hash(token))
                .param("application", application)
                .param("expires", expiry())
                .update();
        return token;
    }

    /** Where a link leads while it is good; uses nothing up. */
    Optional<UUID> open(String token) {
        return jdbc.sql(
                        "select application from alliance.application_links where token_hash = :hash and expires > :now")
                .param("hash", hash(token))
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    /** Lets all that are good still be good for as long as a new one. */
    void renew(UUID application) {
        jdbc.sql("update alliance.application_links set expires = :expires where application = :id and expires > :now")
                .param("expires", expiry())
                .param("id", application)
                .param("now", now())
                .update();
    }

    private OffsetDateTime expiry() {
        return now().plus(ApplicationRows.DRAFT);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** SHA-256 is enough: a secret of ours has too many bits to be guessed. */
    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }
}
