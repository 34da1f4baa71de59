package org.cities4children.people.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cities4children.people.Person;
import org.cities4children.people.session.Client;
import org.cities4children.people.session.Secret;
import org.cities4children.runtime.Ids;
import org.cities4children.runtime.limit.Limits;
import org.cities4children.runtime.limit.Limits.Limit;
import org.cities4children.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was asked for by mail; whether anybody has the address is looked up later, by a job. */
@Component
class Requests {

    private static final Limit OF_ADDRESS = new Limit(3, Duration.ofMinutes(30));
    private static final Limit OF_CALLER = new Limit(20, Duration.ofHours(1));

    private final JdbcClient jdbc;
    private final Limits limits;
    private final Ids ids;
    private final Clock clock;

    Requests(JdbcClient jdbc, Limits limits, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a request, unless there were too many; who asks hears the same in either case. */
    void put(Purpose purpose, String email, Language language, String browser, Client client) {
        var key = Person.key(email);
        boolean fewOfCaller =
                limits.take("link from", client.limited(), OF_CALLER).isZero();
        boolean fewOfAddress = limits.take("link to", key, OF_ADDRESS).isZero();
        if (fewOfCaller && fewOfAddress) {
            jdbc.sql("""
                    insert into people.requests (id, purpose, email_key, language, browser_hash, made)
                    values (:id, :purpose, :key, :language, :browser, :now)
                    """)
                    .param("id", ids.next())
                    .param("purpose", purpose.code())
                    .param("key", key)
                    .param("language", language.code())
                    .param("browser", Secret.hash(browser))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Takes those that wait, in the running transaction. */
    List<Request> take() {
        return jdbc.sql("""
                delete from people.requests
                where id in (select id from people.requests order by id limit 50 for update skip locked)
                returning id, purpose, email_key, language, browser_hash
                """).query(Requests::read).list();
    }

    private static Request read(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getString("id"),
                Purpose.valueOf(
                        row.getString("purpose").toUpperCase(Locale.ROOT).replace('-', '_')),
                row.getString("email_key"),
                Optional.of(row.getString("language")).flatMap(Language::of).orElse(Language.ENGLISH),
                HexFormat.of().formatHex(row.getBytes("browser_hash")));
    }

    /**
     * One of them.
     *
     * @param browser hash of the secret of the browser that asked, in hexadecimal
     */
    record Request(String id, Purpose purpose, String email, Language language, String browser) {}
}
