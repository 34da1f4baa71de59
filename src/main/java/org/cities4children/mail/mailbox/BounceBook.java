package org.cities4children.mail.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.mail.Bounce;
import org.cities4children.mail.Mail;
import org.cities4children.mail.outbox.Marks;
import org.cities4children.runtime.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what came back, at the message it is about.
 *
 * <p>Whoever only knows an address could have written a bounce himself, so such a one is soft at most.
 */
@Component
class BounceBook {

    /** So long after a message an address alone may lead to it. */
    static final Duration MEMORY = Duration.ofDays(7);

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Marks marks;
    private final Ids ids;
    private final Clock clock;

    BounceBook(JdbcClient jdbc, Marks marks, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.marks = marks;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether it was about a message of ours and new. */
    @Transactional
    public boolean note(Bounce bounce) {
        return switch (bounce) {
            case Bounce.Hard it -> note(it.notice(), Mail.Kind.HARD);
            case Bounce.Soft it -> note(it.notice(), Mail.Kind.SOFT);
            case Bounce.Complaint it -> note(it.notice(), Mail.Kind.COMPLAINT);
            case Bounce.OurFault it -> note(it.notice(), Mail.Kind.BLOCKED);
            case Bounce.AutoReply _, Bounce.NotABounce _ -> false;
        };
    }

    private boolean note(Bounce.Notice notice, Mail.Kind kind) {
        var tagged = notice.tag()
                .flatMap(this::withTag)
                .or(() -> notice.messageId().map(BounceBook::beforeHost).flatMap(this::withTag));
        if (tagged.isPresent()) {
            return insert(tagged.get(), kind, notice.said());
        }
        return notice.recipient()
                .flatMap(it -> lastTo(marks.of(it)))
                .map(it -> insert(it, weaker(kind), notice.said()))
                .orElse(false);
    }

    private static Mail.Kind weaker(Mail.Kind kind) {
        return switch (kind) {
            case HARD, SOFT, COMPLAINT -> Mail.Kind.SOFT;
            case BLOCKED -> Mail.Kind.BLOCKED;
        };
    }

    private static String beforeHost(String messageId) {
        return messageId.substring(0, messageId.indexOf('@'));
    }

    private Optional<UUID> withTag(String tag) {
        return jdbc.sql("select id from mail.messages where tag = :tag and dated is not null")
                .param("tag", tag)
                .query(UUID.class)
                .optional();
    }

    private Optional<UUID> lastTo(String hash) {
        return jdbc.sql("""
                        select id from mail.messages
                        where recipient_hash = :hash and state = 'sent' and settled > :after order by settled desc limit 1
                        """)
                .param("hash", hash)
                .param("after", now().minus(MEMORY))
                .query(UUID.class)
                .optional();
    }

    private boolean insert(UUID message, Mail.Kind kind, String said) {
        return jdbc.sql("""
                        insert into mail.bounces (id, message, recipient_hash, kind, at, said)
                        select :id, id, recipient_hash, :kind, :at, :said from mail.messages where id = :message
                        on conflict (message, kind) do nothing
                        """)
                        .param("id", ids.next())
                        .param("message", message)
                        .param("kind", kind.code())
                        .param("at", now())
                        .param("said", shortened(said))
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String shortened(String said) {
        var line = said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
