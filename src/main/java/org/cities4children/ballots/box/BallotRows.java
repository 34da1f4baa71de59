package org.cities4children.ballots.box;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Method;
import org.cities4children.ballots.Motion;
import org.cities4children.ballots.Result;
import org.cities4children.ballots.Voter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of ballots and of their rolls. */
@Component
class BallotRows {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    BallotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a ballot down as the next round about its matter; nothing when one is open. */
    Optional<Integer> add(UUID id, Motion motion, UUID by, Instant now) {
        return jdbc.sql("""
                insert into ballots.ballots (id, matter, round, wording, language, method, quorum, working_days, opened_by,
                    opened, closes)
                select :id, :matter, coalesce(max(round), 0) + 1, :wording, :language, :method, :quorum, :days, :by, :now, :closes
                from ballots.ballots where matter = :matter
                on conflict do nothing
                returning round
                """)
                .param("id", id)
                .param("matter", motion.matter())
                .param("wording", motion.wording())
                .param("language", motion.language())
                .param("method", motion.method().code())
                .param("quorum", motion.quorum())
                .param("days", motion.workingDays())
                .param("by", by)
                .param("now", at(now))
                .param("closes", at(motion.closes()))
                .query(Integer.class)
                .optional();
    }

    void enrol(UUID ballot, Collection<Voter> roll) {
        jdbc.sql("insert into ballots.roll (ballot, voter, name) select :ballot, * from unnest(:ids, :names)")
                .param("ballot", ballot)
                .param("ids", roll.stream().map(Voter::id).toArray(String[]::new))
                .param("names", roll.stream().map(Voter::name).toArray(String[]::new))
                .update();
    }

    List<Ballot> where(String condition, Map<String, ?> values) {
        var rows = jdbc.sql("select * from ballots.ballots where " + condition)
                .params(values)
                .query(BallotRows::read)
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        var rolls = rolls(rows.stream().map(Ballot::id).toList());
        return rows.stream()
                .map(it -> it.with(rolls.getOrDefault(it.id(), List.of())))
                .toList();
    }

    /** Those whose hour has come. */
    List<Ballot> due(Instant now) {
        return where("result is null and closes <= :now order by closes, id", Map.of("now", at(now)));
    }

    private Map<UUID, List<Voter>> rolls(List<UUID> ballots) {
        return jdbc
                .sql(
                        "select ballot, voter, name, joined from ballots.roll where ballot in (:ballots) order by name, voter")
                .param("ballots", ballots)
                .query((row, _) -> Map.entry(
                        row.getObject("ballot", UUID.class),
                        new Voter(row.getString("voter"), row.getString("name"), row.getString("joined"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Whoever answers or ends this ballot waits for the others; false when there is none. */
    boolean hold(UUID ballot) {
        return jdbc.sql("select id from ballots.ballots where id = :id for no key update")
                .param("id", ballot)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** The same with one that was not counted; false when it was, since what it rests on stays from then on. */
    boolean holdOpen(UUID ballot) {
        return jdbc.sql("select id from ballots.ballots where id = :id and result is null for no key update")
                .param("id", ballot)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** How many answers the log had when it was counted; nothing of those that were counted before that was written. */
    Optional<Integer> lines(UUID ballot) {
        return jdbc.sql("select lines from ballots.ballots where id = :id and lines is not null")
                .param("id", ballot)
                .query(Integer.class)
                .optional();
    }

    void end(UUID ballot, Result result) {
        jdbc.sql("""
                update ballots.ballots set result = :result::jsonb,
                    lines = (select count(*) from ballots.answers where ballot = :id)
                where id = :id
                """)
                .param("result", JSON.writeValueAsString(result))
                .param("id", ballot)
                .update();
    }

    /** The same with all that were not counted. */
    void hold() {
        jdbc.sql("select id from ballots.ballots where result is null order by id for no key update")
                .query(UUID.class)
                .list();
    }

    /** Of a voter and those that became part of it the head is the one they all lead to. */
    void join(String voter, String into, Instant now) {
        // What is being counted is waited for, and then left as it is.
        hold();
        jdbc.sql("""
                update ballots.roll it set joined = :into
                from ballots.ballots b
                where b.id = it.ballot and b.result is null and b.closes > :now and it.voter = :voter
                  and exists (select from ballots.roll other where other.ballot = it.ballot and other.voter = :into)
                """)
                .param("voter", voter)
                .param("into", into)
                .param("now", at(now))
                .update();
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .orElseThrow()
                .toInstant();
    }

    private static Ballot read(ResultSet row, int number) throws SQLException {
        var motion = new Motion(
                row.getString("matter"),
                row.getString("wording"),
                row.getString("language"),
                Method.of(row.getString("method")).orElseThrow(),
                row.getInt("quorum"),
                row.getInt("working_days"),
                instant(row, "closes"));
        var result = row.getString("result");
        return new Ballot(
                row.getObject("id", UUID.class),
                motion,
                row.getInt("round"),
                List.of(),
                row.getObject("opened_by", UUID.class),
                instant(row, "opened"),
                result == null ? null : JSON.readValue(result, Result.class));
    }
}
