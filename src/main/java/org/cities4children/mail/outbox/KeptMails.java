package org.cities4children.mail.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Mail;
import org.cities4children.mail.MailServer;
import org.cities4children.mail.MailState;
import org.cities4children.mail.Mails;
import org.cities4children.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages to look at. */
@Component
class KeptMails implements Mails {

    /** So many soft bounces within {@link #MEMORY} are as good as a hard one. */
    static final int MOST_SOFT = 5;

    static final Duration MEMORY = Duration.ofDays(30);

    private static final String SELECT = """
            select messages.*, last.kind, last.at, last.said from mail.messages
            left join lateral (
                select kind, at, said from mail.bounces where message = messages.id
                order by kind in ('hard', 'complaint') desc, at desc limit 1) last on true
            """;

    private final JdbcClient jdbc;
    private final Body body;
    private final Marks marks;
    private final MailServer server;
    private final Clock clock;

    KeptMails(JdbcClient jdbc, Body body, Marks marks, MailServer server, Clock clock) {
        this.jdbc = jdbc;
        this.body = body;
        this.marks = marks;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public List<Mail> newest(Filter filter, @Nullable UUID before, int limit) {
        return List.copyOf(jdbc.sql(SELECT + "where " + condition(filter) + """
                         and (:before::uuid is null or id < :before::uuid) order by id desc limit :limit
                        """)
                .param("before", before, Types.OTHER)
                .param("limit", limit)
                .query((row, _) -> mail(row, null))
                .list());
    }

    @Override
    public Optional<Mail> one(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, _) -> whole(row))
                .optional();
    }

    @Override
    public Optional<Mail> withKey(String key) {
        return jdbc.sql(SELECT + "where key = :key")
                .param("key", key)
                .query((row, _) -> whole(row))
                .optional();
    }

    @Override
    public List<Mail> withKeys(Collection<String> keys) {
        return List.copyOf(jdbc.sql(SELECT + "where key = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) -> mail(row, null))
                .list());
    }

    @Override
    public List<Mail> to(EmailAddress address) {
        return List.copyOf(jdbc.sql(SELECT + "where messages.recipient_hash = :hash order by id desc")
                .param("hash", marks.of(address))
                .query((row, _) -> mail(row, null))
                .list());
    }

    @Override
    public void erase(EmailAddress address) {
        var mark = marks.of(address);
        jdbc.sql("update mail.bounces set said = '' where recipient_hash = :hash")
                .param("hash", mark)
                .update();
        jdbc.sql("delete from mail.messages where recipient_hash = :hash")
                .param("hash", mark)
                .update();
    }

    @Override
    public Standing standing(EmailAddress address) {
        return jdbc.sql("""
                        select count(*) filter (where kind in ('hard', 'complaint')) as lost,
                            count(*) filter (where kind = 'soft' and at > :lately) as soft
                        from mail.bounces where recipient_hash = :hash
                        """)
                .param("lately", clock.instant().minus(MEMORY).atOffset(ZoneOffset.UTC))
                .param("hash", marks.of(address))
                .query((row, _) -> standing(row.getInt("lost"), row.getInt("soft")))
                .single();
    }

    @Override
    public Set<EmailAddress> lost(Collection<EmailAddress> addresses) {
        var marked = marks.of(addresses);
        var lost = jdbc.sql("""
                        select recipient_hash from mail.bounces where recipient_hash = any(:hashes) group by recipient_hash
                        having count(*) filter (where kind in ('hard', 'complaint')) > 0
                            or count(*) filter (where kind = 'soft' and at > :lately) >= :most
                        """)
                .param("hashes", marked.keySet().toArray(String[]::new))
                .param("lately", clock.instant().minus(MEMORY).atOffset(ZoneOffset.UTC))
                .param("most", MOST_SOFT)
                .query(String.class)
                .list();
        return lost.stream()
                .flatMap(it -> marked.getOrDefault(it, List.of()).stream())
                .collect(Collectors.toSet());
    }

    private static Standing standing(int lost, int soft) {
        if (lost > 0 || soft >= MOST_SOFT) {
            return Standing.LOST;
        }
        return soft > 0 ? Standing.DOUBTFUL : Standing.GOOD;
    }

    private static String condition(Filter filter) {
        return switch (filter) {
            case ALL -> "true";
            case OPEN -> "settled is null";
            case SENT -> "state = 'sent'";
            case FAILED -> "state in ('failed', 'expired')";
            case RETURNED -> "last.kind is not null";
        };
    }

    // Without a server the page is the only way in; with one, nobody signs in by somebody else's link.
    private Mail whole(ResultSet row) throws SQLException {
        boolean hidden = row.getBoolean("secret") && server.current().isPresent();
        return mail(row, hidden ? null : row.getString("parts"));
    }

    private Mail mail(ResultSet row, @Nullable String parts) throws SQLException {
        var state = MailState.of(row.getString("state"));
        var recipient = row.getString("recipient");
        return new Mail(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("key"),
                recipient == null ? null : new EmailAddress(recipient),
                Language.of(row.getString("language")).orElse(Language.ENGLISH),
                row.getString("subject"),
                body.read(parts),
                row.getBoolean("secret"),
                Objects.requireNonNull(time(row, "put")),
                Objects.requireNonNull(time(row, "good_until")),
                state,
                state.isOpen() ? time(row, "due") : null,
                row.getInt("attempt"),
                row.getString("answer"),
                time(row, "settled"),
                returned(row));
    }

    private static Mail.@Nullable Returned returned(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return kind == null
                ? null
                : new Mail.Returned(Mail.Kind.of(kind), Objects.requireNonNull(time(row, "at")), row.getString("said"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
