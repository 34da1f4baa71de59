package org.cities4children.alliance.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.hash.Sha256;
import org.jspecify.annotations.Nullable;
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

    /** Makes one for the browser in which somebody begins; returns its secret. Anybody may type anybody's address. */
    String hand(UUID application) {
        return make(application, false, expiry());
    }

    /** Makes one that goes by mail and is good at least until a day; returns its secret. */
    String mail(UUID application, @Nullable LocalDate day) {
        var usual = expiry();
        var until = day == null
                ? usual
                : day.atStartOfDay().atOffset(ZoneOffset.UTC).plus(ApplicationRows.DRAFT);
        return make(application, true, until.isAfter(usual) ? until : usual);
    }

    private String make(UUID application, boolean mailed, OffsetDateTime expires) {
        var token = ids.token();
        jdbc.sql("""
                insert into alliance.application_links (token_hash, application, expires, mailed)
                values (:hash, :application, :expires, :mailed)
                """)
                .param("hash", Sha256.of(token))
                .param("application", application)
                .param("expires", expires)
                .param("mailed", mailed)
                .update();
        return token;
    }

    /**
     * Whether whoever holds this secret has the mail in which it went. From then on no other opens anything: whoever
     * began in somebody else's name reads along no more.
     */
    boolean prove(String token) {
        return jdbc.sql("""
                with proved as (
                    select application from alliance.application_links
                    where token_hash = :hash and mailed and expires > :now),
                others as (
                    delete from alliance.application_links
                    where application in (select application from proved) and not mailed)
                select exists (select from proved)
                """)
                .param("hash", Sha256.of(token))
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** Where a link leads while it is good; uses nothing up. */
    Optional<UUID> open(String token) {
        return jdbc.sql(
                        "select application from alliance.application_links where token_hash = :hash and expires > :now")
                .param("hash", Sha256.of(token))
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    /** Lets all that are good still be good for as long as a new one. */
    void renew(UUID application) {
        jdbc.sql("""
                update alliance.application_links set expires = greatest(expires, :expires)
                where application = :id and expires > :now
                """)
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
}
