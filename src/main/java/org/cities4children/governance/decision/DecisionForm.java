package org.cities4children.governance.decision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.ballots.Method;
import org.cities4children.ballots.Motion;
import org.cities4children.governance.Decision;
import org.cities4children.governance.Roll;
import org.cities4children.governance.Subject;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/** What was typed to put a decision to the members, and whether it can be put so. */
record DecisionForm(Tried tried, UUID id) {

    /** The first last day that is taken lies so many days ahead. */
    static final int SOONEST = 3;

    private static final int LATEST = 366;
    private static final int USUALLY_OPEN = 21;
    private static final int USUALLY_ABOUT = 7;
    private static final int USUAL_DAYS = 10;
    private static final int LONGEST_TITLE = 200;
    private static final int WHOLE = 100;
    private static final int MOST_DAYS = 60;
    private static final String MISTAKE = "governance.mistake.";

    /** As it stands before anything was typed. */
    static DecisionForm empty(UUID id, LocalDate today, Words words) {
        var usual = Map.of(
                "id", id.toString(),
                "roll", Roll.MEMBERS.code(),
                "method", Method.CONSENT.code(),
                "language", words.language().code(),
                "quorum", "50",
                "days", String.valueOf(USUAL_DAYS),
                "last", today.plusDays(USUALLY_OPEN).toString());
        return new DecisionForm(Tried.of(usual), id);
    }

    /** As it stands when something of another room is to be decided on. */
    static DecisionForm about(UUID id, String about, Subject.Proposal proposal, LocalDate today, Words words) {
        var usual = empty(id, today, words).tried();
        return new DecisionForm(
                usual.with("about", about)
                        .with("title", proposal.title())
                        .with("wording", proposal.wording())
                        .with("last", today.plusDays(USUALLY_ABOUT).toString()),
                id);
    }

    /** As it stands when the wording of one that is over is to be changed and put again. */
    static DecisionForm again(UUID id, Decision earlier, Motion motion, LocalDate today) {
        var as = Map.of(
                "id", id.toString(),
                "follows", earlier.id().toString(),
                "roll", earlier.roll().code(),
                "title", earlier.title(),
                "wording", motion.wording(),
                "method", motion.method().code(),
                "language", motion.language(),
                "quorum", String.valueOf(motion.quorum()),
                "days", String.valueOf(motion.workingDays() == 0 ? USUAL_DAYS : motion.workingDays()),
                "last", today.plusDays(USUALLY_OPEN).toString());
        return new DecisionForm(Tried.of(as), id);
    }

    /** What was sent. */
    static DecisionForm of(Map<String, String> sent, UUID id, LocalDate today, Words words) {
        var tried = Tried.of(sent);
        var form = new DecisionForm(tried, id);
        var last = tried.day("last");
        var review = tried.day("review");
        boolean ends = last.filter(it -> !it.isBefore(today.plusDays(SOONEST)) && it.isBefore(today.plusDays(LATEST)))
                .isPresent();
        boolean reviewed = tried.of("review").isEmpty()
                || review.filter(it -> last.isPresent() && it.isAfter(last.get()) && it.getYear() < 2200)
                        .isPresent();
        var good = tried.needing(words, "governance", "title", "wording")
                .unless(tried.of("title").length() <= LONGEST_TITLE, "title", words.t(MISTAKE + "title"))
                .unless(Language.of(tried.of("language")).isPresent(), "language", words.t(MISTAKE + "language"))
                .unless(Method.of(tried.of("method")).isPresent(), "method", words.t(MISTAKE + "method"))
                .unless(form.number("quorum", WHOLE).isPresent(), "quorum", words.t(MISTAKE + "quorum"))
                .unless(ends, "last", words.t(MISTAKE + "last", today.plusDays(SOONEST)))
                .unless(!form.isSilence() || form.daysFit(today), "days", words.t(MISTAKE + "days"))
                .unless(reviewed, "review", words.t(MISTAKE + "review"));
        return new DecisionForm(good, id);
    }

    /** The same with one more mistake, which is none of a single field's. */
    DecisionForm refused(String mistake, Words words) {
        return new DecisionForm(tried.unless(false, "title", words.t(MISTAKE + mistake)), id);
    }

    /** The one whose changed wording this is. */
    @Nullable UUID follows() {
        return Ids.read(tried.of("follows")).orElse(null);
    }

    /** A thing of another room that it is about. */
    @Nullable String about() {
        return tried.of("about").isEmpty() ? null : tried.of("about");
    }

    /** Who decides. */
    Roll roll() {
        return Roll.of(tried.of("roll")).orElse(Roll.MEMBERS);
    }

    /** The same, decided by these. */
    DecisionForm by(Roll roll) {
        return new DecisionForm(tried.with("roll", roll.code()), id);
    }

    private boolean isSilence() {
        return Method.of(tried.of("method")).filter(it -> it == Method.SILENCE).isPresent();
    }

    /** Whether so many working days lie between tomorrow, by which mail servers have the notices, and the end. */
    private boolean daysFit(LocalDate today) {
        var last = tried.day("last").filter(it -> it.isAfter(today) && it.isBefore(today.plusDays(LATEST)));
        return number("days", MOST_DAYS)
                .filter(days -> last.isEmpty() || workingDays(today.plusDays(2), last.get()) >= days)
                .isPresent();
    }

    private static long workingDays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(it -> it.getDayOfWeek() != DayOfWeek.SATURDAY && it.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
    }

    private Optional<Integer> number(String field, int most) {
        return Optional.of(tried.of(field))
                .filter(it -> it.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(it -> it >= 1 && it <= most);
    }

    String title() {
        return tried.of("title");
    }

    LocalDate last() {
        return tried.day("last").orElseThrow();
    }

    @Nullable LocalDate review() {
        return tried.day("review").orElse(null);
    }

    /** What a ballot is opened with. */
    Motion motion() {
        return new Motion(
                Decision.matter(id),
                tried.of("wording"),
                tried.of("language"),
                Method.of(tried.of("method")).orElseThrow(),
                number("quorum", WHOLE).orElseThrow(),
                isSilence() ? number("days", MOST_DAYS).orElseThrow() : 0,
                last().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
