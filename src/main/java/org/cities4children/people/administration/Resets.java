package org.cities4children.people.administration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Person;
import org.cities4children.people.factor.LostFactor;
import org.cities4children.people.notice.Notices;
import org.cities4children.runtime.retention.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lost second proofs: one administrator wants them taken off, and another one agrees (trust: a reset is an act of two).
 * Neither may be the person concerned.
 */
@Component
class Resets implements Retention {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final LostFactor lost;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    Resets(JdbcClient jdbc, LostFactor lost, Notices notices, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.lost = lost;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that wait for somebody else to agree, the oldest first. */
    List<Wish> waiting() {
        return jdbc.sql("select * from people.resets where asked > :after order by asked, person")
                .param("after", after())
                .query((row, _) -> new Wish(
                        row.getObject("person", UUID.class),
                        row.getObject("asked_by", UUID.class),
                        row.getObject("asked", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<Wish> of(UUID person) {
        return waiting().stream().filter(it -> it.person.equals(person)).findFirst();
    }

    /** Wants it; the person is told. A wish that waits already stays whose it was. */
    @Transactional
    boolean ask(Person person, UUID by) {
        boolean isNew = !person.id().equals(by)
                && jdbc.sql("""
                        insert into people.resets as r (person, asked_by, asked) values (:person, :by, :now)
                        on conflict (person) do update set asked_by = :by, asked = :now where r.asked <= :after
                        """)
                                .param("person", person.id())
                                .param("by", by)
                                .param("now", now())
                                .param("after", after())
                                .update()
                        == 1;
        if (isNew) {
            note(by, "people.reset.ask", person.id());
            notices.tell(person, "people.reset.mail.asked");
        }
        return isNew;
    }

    /** Agrees, and does it: once, and only with what somebody else wanted who may still want it. */
    @Transactional
    boolean confirm(Person person, UUID by) {
        var asked = person.id().equals(by)
                ? Optional.<UUID>empty()
                : jdbc.sql("""
                        delete from people.resets where person = :person and asked > :after and asked_by <> :by
                            and exists (select from people.persons join people.roles on roles.person = id
                                where id = asked_by and disabled is null and role = 'administrator')
                        returning asked_by
                        """)
                        .param("person", person.id())
                        .param("after", after())
                        .param("by", by)
                        .query(UUID.class)
                        .optional();
        asked.ifPresent(it -> lost.reset(person, it, by));
        return asked.isPresent();
    }

    /** Wants it no longer; any administrator may say so. */
    @Transactional
    void stop(UUID person, UUID by) {
        int stopped = jdbc.sql("delete from people.resets where person = :person")
                .param("person", person)
                .update();
        if (stopped > 0) {
            note(by, "people.reset.stop", person);
        }
    }

    @Override
    public void forgetOld() {
        jdbc.sql("delete from people.resets where asked <= :after")
                .param("after", after())
                .update();
    }

    private void note(UUID by, String verb, UUID person) {
        audit.note(Deed.by(by, verb, "person:" + person, Map.of()));
    }

    private OffsetDateTime after() {
        return now().minus(GOOD_FOR);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * Somebody's second proof is to be taken off.
     *
     * @param by who wants it
     */
    record Wish(UUID person, UUID by, Instant since) {}
}
