package org.cities4children.governance.committee;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cities4children.governance.seat.Seat;
import org.cities4children.governance.seat.Seat.Kind;
import org.cities4children.governance.seat.Seating.Refusal;
import org.cities4children.governance.seat.Term;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/** What was typed about a seat. */
record SeatForm(Tried tried, UUID id) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_YEARS = 10;

    /** The alliance began in this year. */
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    /** A seat that is to be added. */
    static SeatForm seat(Map<String, String> sent, UUID id, Words words) {
        var tried = Tried.of(sent)
                .needing(words, "governance", "seat")
                .unless(
                        sent.getOrDefault("seat", "").length() <= LONGEST_NAME,
                        "seat",
                        words.t("web.mistake.long", LONGEST_NAME));
        return new SeatForm(
                tried.unless(Kind.of(tried.of("kind")).isPresent(), "kind", words.t("governance.mistake.kind")), id);
    }

    /** Who is to hold a seat; by default from today, or from the day after the term that runs, for two years. */
    static Tried next(LocalDate first) {
        return Tried.of(Map.of(
                "first",
                first.toString(),
                "last",
                first.plusYears(2).minusDays(1).toString()));
    }

    static SeatForm term(Map<String, String> sent, UUID id, Seat seat, Words words) {
        var tried = Tried.of(sent).needing(words, "governance", "organisation");
        if (seat.isElected()) {
            tried = tried.needing(words, "governance", "email");
        }
        var first = tried.day("first").filter(it -> !it.isBefore(BEGINNING));
        boolean last = tried.day("last")
                .filter(it -> first.filter(day -> !it.isBefore(day) && it.isBefore(day.plusYears(MOST_YEARS)))
                        .isPresent())
                .isPresent();
        return new SeatForm(
                tried.unless(first.isPresent(), "first", words.t("governance.mistake.first"))
                        .unless(last, "last", words.t("governance.mistake.term", MOST_YEARS))
                        .unless(isShort(tried.of("why")), "why", words.t("web.mistake.long", LONGEST_REASON)),
                id);
    }

    static SeatForm ending(Map<String, String> sent, Term term, Words words) {
        var reason = reason(term);
        var tried = Tried.of(sent);
        return new SeatForm(
                tried.unless(!tried.of(reason).isEmpty(), reason, words.t("governance.mistake.why"))
                        .unless(isShort(tried.of(reason)), reason, words.t("web.mistake.long", LONGEST_REASON)),
                term.id());
    }

    static SeatForm closing(Map<String, String> sent, Seat seat, Words words) {
        var tried = Tried.of(sent);
        return new SeatForm(
                tried.unless(!tried.of("closing").isEmpty(), "closing", words.t("governance.mistake.why"))
                        .unless(isShort(tried.of("closing")), "closing", words.t("web.mistake.long", LONGEST_REASON)),
                seat.id());
    }

    private static boolean isShort(String reason) {
        return reason.length() <= LONGEST_REASON;
    }

    /** The field for why a term ends. */
    static String reason(Term term) {
        return "reason-" + term.id();
    }

    /** The field for the day on which a term ends. */
    static String ends(Term term) {
        return "ends-" + term.id();
    }

    /** The field for the day until which the holder is away. */
    static String away(Seat seat) {
        return "away-" + seat.id();
    }

    SeatForm unless(boolean good, String field, String mistake, Words words) {
        return new SeatForm(tried.unless(good, field, words.t("governance.mistake." + mistake)), id);
    }

    /** With what is wrong where a term begins. */
    SeatForm refused(Refusal refusal, Seat seat, Words words) {
        return switch (refusal) {
            case TAKEN -> unless(false, "first", "taken", words);
            case DAYS -> unless(false, "first", "tomorrow", words);
            case ELSEWHERE -> unless(false, "organisation", "elsewhere", words);
            case NO_MEMBER -> unless(false, "organisation", "organisation", words);
            case NOBODY, SAME -> unless(false, seat.isElected() ? "email" : "organisation", "binding", words);
            case OVER, CLOSED -> unless(false, "first", "over", words);
        };
    }

    LocalDate day(String field) {
        return tried.day(field).orElseThrow();
    }
}
