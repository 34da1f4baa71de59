package org.cities4children.people.link;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cities4children.people.session.Secret;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.retention.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of links. */
@Component
class Links implements Retention {

    /** The longest that ASVS 5.0, 6.6.2, gives to what comes by mail. */
    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Links(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes one; returns its secret.
     *
     * @param browser hash of the secret of the browser that may use it, in hexadecimal
     */
    String make(Purpose purpose, UUID person, String browser) {
        var token = ids.token();
        jdbc.sql("""
                insert into people.links (token_hash, purpose, person, browser_hash, created, expires)
                values (:hash, :purpose, :person, :browser, :now, :expires)
                """)
                .param("hash", Secret.hash(token))
                .param("purpose", purpose.code())
                .param("person", person)
                .param("browser", HexFormat.of().parseHex(browser))
                .param("now", now())
                .param("expires", now().plus(GOOD_FOR))
                .update();
        return token;
    }

    /** Whether a link is good in this browser; uses nothing up. */
    boolean isOpen(Purpose purpose, String token, String browser) {
        return jdbc.sql("""
                        select count(*) from people.links
                        where token_hash = :hash and purpose = :purpose and browser_hash = :browser
                            and used is null and expires > :now
                        """)
                        .param("hash", Secret.hash(token))
                        .param("purpose", purpose.code())
                        .param("browser", Secret.hash(browser))
                        .param("now", now())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Uses a link up: once, however many press at the same moment. */
    Optional<UUID> use(Purpose purpose, String token, String browser) {
        return jdbc.sql("""
                update people.links set used = :now
                where token_hash = :hash and purpose = :purpose and browser_hash = :browser
                    and used is null and expires > :now
                    and exists (select from people.persons where id = person and disabled is null)
                returning person
                """)
                .param("now", now())
                .param("hash", Secret.hash(token))
                .param("purpose", purpose.code())
                .param("browser", Secret.hash(browser))
                .query(UUID.class)
                .optional();
    }

    /** The same, with what it is used for in one transaction. */
    @Transactional
    public Optional<UUID> use(Purpose purpose, String token, String browser, Consumer<UUID> deed) {
        var person = use(purpose, token, browser);
        person.ifPresent(deed);
        return person;
    }

    @Override
    public void forgetOld() {
        jdbc.sql("delete from people.links where expires < :now")
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
