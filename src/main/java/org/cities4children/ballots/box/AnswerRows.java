package org.cities4children.ballots.box;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.ballots.Answer;
import org.cities4children.ballots.Notice;
import org.cities4children.ballots.Said;
import org.cities4children.ballots.Stance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of answers and of notices. */
@Component
class AnswerRows {

    private final JdbcClient jdbc;

    AnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Answer> log(UUID ballot) {
        return jdbc.sql("select * from ballots.answers where ballot = :ballot order by number")
                .param("ballot", ballot)
                .query((row, _) -> new Answer(
                        row.getInt("number"),
                        row.getString("voter"),
                        Stance.of(row.getString("stance")).orElseThrow(),
                        row.getString("reason"),
                        row.getObject("person", UUID.class),
                        row.getObject("heard", LocalDate.class),
                        BallotRows.instant(row, "given")))
                .list();
    }

    Map<UUID, Set<String>> spoke(Collection<UUID> ballots) {
        if (ballots.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select distinct ballot, voter from ballots.answers where ballot in (:ballots)")
                .param("ballots", ballots)
                .query((row, _) -> Map.entry(row.getObject("ballot", UUID.class), row.getString("voter")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Adds it to the log; the ballot is held meanwhile, so that numbers come without gaps. */
    Answer add(UUID ballot, int number, Said said, Instant now) {
        jdbc.sql("""
                insert into ballots.answers (ballot, number, voter, stance, reason, person, heard, given)
                values (:ballot, :number, :voter, :stance, :reason, :person, :heard, :now)
                """)
                .param("ballot", ballot)
                .param("number", number)
                .param("voter", said.voter())
                .param("stance", said.stance().code())
                .param("reason", said.reason())
                .param("person", said.person())
                .param("heard", said.heard(), Types.DATE)
                .param("now", BallotRows.at(now))
                .update();
        return new Answer(number, said.voter(), said.stance(), said.reason(), said.person(), said.heard(), now);
    }

    List<Notice> notices(UUID ballot) {
        return jdbc.sql("select * from ballots.notices where ballot = :ballot order by voter, person")
                .param("ballot", ballot)
                .query((row, _) -> new Notice(
                        row.getString("voter"),
                        row.getObject("person", UUID.class),
                        instant(row.getObject("delivered", OffsetDateTime.class)),
                        instant(row.getObject("bounced", OffsetDateTime.class))))
                .list();
    }

    void tell(UUID ballot, String voter, UUID person) {
        jdbc.sql("""
                insert into ballots.notices (ballot, voter, person) values (:ballot, :voter, :person)
                on conflict (ballot, voter, person) do nothing
                """)
                .param("ballot", ballot)
                .param("voter", voter)
                .param("person", person)
                .update();
    }

    /** The first time counts; a notice that is told of twice was delivered once. */
    void note(UUID ballot, UUID person, @Nullable Instant delivered, @Nullable Instant bounced) {
        jdbc.sql("""
                update ballots.notices set delivered = coalesce(delivered, :delivered), bounced = coalesce(bounced, :bounced)
                where ballot = :ballot and person = :person
                """)
                .param("delivered", delivered == null ? null : BallotRows.at(delivered), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("bounced", bounced == null ? null : BallotRows.at(bounced), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("ballot", ballot)
                .param("person", person)
                .update();
    }

    /** Whether both have answered one ballot that has not ended. */
    boolean bothSpoke(String one, String other, Instant now) {
        return jdbc.sql("""
                select exists (
                    select from ballots.ballots b
                    where result is null and closes > :now
                      and exists (select from ballots.answers where ballot = b.id and voter = :one)
                      and exists (select from ballots.answers where ballot = b.id and voter = :other))
                """)
                .param("now", BallotRows.at(now))
                .param("one", one)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant).orElse(null);
    }
}
