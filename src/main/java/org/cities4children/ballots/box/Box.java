package org.cities4children.ballots.box;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.ballots.Answer;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Ballots;
import org.cities4children.ballots.Cast;
import org.cities4children.ballots.Motion;
import org.cities4children.ballots.Notice;
import org.cities4children.ballots.Result;
import org.cities4children.ballots.Said;
import org.cities4children.ballots.Voter;
import org.cities4children.runtime.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is put in, by the rules of the ballot. */
@Component
class Box implements Ballots {

    private static final int LONGEST_REASON = 5000;

    private final BallotRows ballots;
    private final AnswerRows answers;
    private final Ids ids;
    private final Audit audit;
    private final Clock clock;

    Box(BallotRows ballots, AnswerRows answers, Ids ids, Audit audit, Clock clock) {
        this.ballots = ballots;
        this.answers = answers;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Ballot open(Motion motion, Collection<Voter> roll, UUID by) {
        var now = clock.instant();
        if (roll.isEmpty() || motion.closes().isBefore(now.plus(Motion.SHORTEST))) {
            throw new IllegalArgumentException("nobody on the roll, or an end too near");
        }
        var id = ids.next();
        int round = ballots.add(id, motion, by, now)
                .orElseThrow(() -> new IllegalStateException("a ballot about " + motion.matter() + " is open"));
        ballots.enrol(id, roll);
        var facts = new TreeMap<>(Map.of(
                "matter", motion.matter(),
                "round", String.valueOf(round),
                "method", motion.method().code(),
                "quorum", String.valueOf(motion.quorum()),
                "voters", String.valueOf(roll.size()),
                "wording", motion.fingerprint()));
        audit.note(Deed.by(by, "ballots.open", object(id), facts));
        return ballot(id).orElseThrow();
    }

    @Override
    public Optional<Ballot> ballot(UUID id) {
        return ballots.where("id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<Ballot> about(String matter) {
        return ballots.where("matter = :matter order by round", Map.of("matter", matter));
    }

    @Override
    public List<Ballot> open() {
        return ballots.where(
                "result is null and closes > :now order by closes, id", Map.of("now", BallotRows.at(clock.instant())));
    }

    @Override
    @Transactional
    public Cast cast(UUID id, Said said) {
        if (!ballots.hold(id)) {
            return new Cast.NotOnRoll();
        }
        var ballot = ballot(id).orElseThrow();
        var now = clock.instant();
        // A clock that was put back must not make an answer older than its ballot.
        var given = now.isBefore(ballot.opened()) ? ballot.opened() : now;
        return refusal(ballot, said, now).orElseGet(() -> put(ballot, said, given));
    }

    private static Optional<Cast> refusal(Ballot ballot, Said said, Instant now) {
        var words = said.reason().isBlank() ? 0 : said.reason().strip().split("\\s+").length;
        if (!ballot.isOpenAt(now)) {
            return Optional.of(new Cast.Closed());
        }
        if (ballot.roll().stream().noneMatch(it -> it.id().equals(said.voter()))) {
            return Optional.of(new Cast.NotOnRoll());
        }
        if (said.stance().needsReason() && words == 0) {
            return Optional.of(new Cast.WithoutReason());
        }
        if (words > said.stance().mostWords() || said.reason().length() > LONGEST_REASON) {
            return Optional.of(new Cast.TooLong(words));
        }
        if (said.heard() != null
                && now.plus(Motion.SHORTEST).isAfter(ballot.motion().closes())) {
            return Optional.of(new Cast.TooLateToRecord());
        }
        return Optional.empty();
    }

    private Cast put(Ballot ballot, Said said, Instant now) {
        var log = answers.log(ballot.id());
        var one = ballot.voices().together(said.voter());
        var last =
                log.reversed().stream().filter(it -> one.contains(it.voter())).findFirst();
        if (last.filter(it -> it.stance() == said.stance() && it.reason().equals(said.reason()))
                .isPresent()) {
            return new Cast.Same(last.get());
        }
        if (last.filter(it -> it.number() != said.after() || isNewer(it, said)).isPresent()) {
            return new Cast.Overtaken(last.get());
        }
        var answer = answers.add(ballot.id(), log.size() + 1, said, now);
        var facts = new TreeMap<>(Map.of("number", String.valueOf(answer.number())));
        if (said.heard() != null) {
            facts.put("heard", said.heard().toString());
        }
        audit.note(new Deed(said.person(), said.voter(), "ballots.answer", object(ballot.id()), facts));
        return new Cast.Taken(answer);
    }

    /** Whether the voter answered here itself on the day of its mail, or later. */
    private static boolean isNewer(Answer last, Said said) {
        return said.heard() != null
                && !last.isRecorded()
                && !LocalDate.ofInstant(last.given(), ZoneOffset.UTC).isBefore(said.heard());
    }

    @Override
    public List<Answer> log(UUID ballot) {
        return answers.log(ballot);
    }

    @Override
    public Map<UUID, Set<String>> spoke(Collection<UUID> ballots) {
        return answers.spoke(ballots);
    }

    @Override
    public Result result(UUID id) {
        var ballot = ballot(id).orElseThrow();
        return ballot.result() == null ? count(ballot) : ballot.result();
    }

    /** What the rows come to, whatever was written down. */
    Result count(Ballot it) {
        return Count.of(it.motion(), it.roll(), it.opened(), answers.log(it.id()), answers.notices(it.id()));
    }

    @Override
    @Transactional
    public void tell(UUID ballot, String voter, UUID person) {
        if (ballots.holdOpen(ballot)) {
            answers.tell(ballot, voter, person);
        }
    }

    @Override
    @Transactional
    public void delivered(UUID ballot, UUID person, Instant when) {
        if (ballots.holdOpen(ballot)) {
            answers.note(ballot, person, when, null);
        }
    }

    @Override
    @Transactional
    public void bounced(UUID ballot, UUID person, Instant when) {
        if (ballots.holdOpen(ballot)) {
            answers.note(ballot, person, null, when);
        }
    }

    @Override
    public List<Notice> notices(UUID ballot) {
        return answers.notices(ballot);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        ballots.hold();
    }

    @Override
    public boolean bothSpoke(String one, String other) {
        return answers.bothSpoke(one, other, clock.instant());
    }

    @Override
    @Transactional
    public void join(String voter, String into) {
        ballots.join(voter, into, clock.instant());
    }

    static String object(UUID ballot) {
        return "ballot:" + ballot;
    }
}
