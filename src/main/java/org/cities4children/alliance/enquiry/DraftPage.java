package org.cities4children.alliance.enquiry;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.OrganisationKind;
import org.cities4children.alliance.application.ApplicationStep;
import org.cities4children.alliance.application.KeptApplication;
import org.cities4children.alliance.application.Sheet;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.cities4children.web.choice.Offered;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * An application as its applicant sees it.
 *
 * @param open whether it can be written on
 * @param tried what stands in the form
 * @param overtaken whether the form was made from an older version, so that nothing was taken
 * @param done what was just done, or nothing
 */
public record DraftPage(
        String token,
        KeptApplication kept,
        List<ApplicationStep> steps,
        List<Chapter> chapters,
        boolean open,
        Tried tried,
        boolean overtaken,
        String done) {

    private static final List<String> TOLD = List.of("saved", "sent", "answered", "unproven");

    public DraftPage {
        steps = List.copyOf(steps);
        chapters = List.copyOf(chapters);
        done = TOLD.contains(done) ? done : "";
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.application"), null, StartPage.PATH).hidden();
    }

    public String path() {
        return StartPage.PATH + "/" + token;
    }

    public String codePath() {
        return CodePage.PATH;
    }

    public boolean isDraft() {
        return kept.state() == MembershipState.ENQUIRY;
    }

    public boolean isAsked() {
        return kept.state() == MembershipState.INFORMATION_ASKED;
    }

    public boolean isDeclined() {
        return kept.state() == MembershipState.DECLINED;
    }

    /** What to put right, where the form is there to do so. */
    public List<Mistake> mistakes() {
        return open || isAsked() ? tried.mistakes() : List.of();
    }

    public String state(Words words) {
        return words.t("alliance.application.state." + kept.state().code());
    }

    /** What it means for the applicant. */
    public String meaning(Words words) {
        var key = "alliance.application.meaning."
                + (kept.deciding() ? "deciding" : kept.state().code());
        return words.t(key);
    }

    public LocalDate since() {
        return LocalDate.ofInstant(kept.since(), ZoneOffset.UTC);
    }

    /** Until when the link is good and the draft is kept. */
    public LocalDate keptUntil() {
        return kept.keptUntil();
    }

    /** By when to expect an answer; nothing when none is awaited. */
    public @Nullable LocalDate expected() {
        return kept.isWaiting() && !isAsked() ? kept.expected() : null;
    }

    public String why(Words words) {
        return words.known("alliance.application.outcome." + kept.outcome(), "");
    }

    /** What the secretariat asked last. */
    public String question() {
        return steps.reversed().stream()
                .filter(it -> it.verb().equals("ask"))
                .map(ApplicationStep::note)
                .findFirst()
                .orElse("");
    }

    /** What was kept, where it differs from what stands in the form. */
    public List<Told> theirs(Words words) {
        return overtaken
                ? fields().filter(it -> !kept.sheet().of(it).equals(tried.of(it)))
                        .map(it -> Told.of(kept.sheet(), it, words))
                        .toList()
                : List.of();
    }

    /** What was typed and not taken, where there is no form any more in which it could stand. */
    public List<Told> mine(Words words) {
        return overtaken && !open
                ? Stream.concat(fields(), Stream.of("answer"))
                        .filter(it ->
                                !tried.of(it).isEmpty() && !kept.sheet().of(it).equals(tried.of(it)))
                        .map(it -> new Told(Told.label(it, words), Told.said(it, tried.of(it), words)))
                        .toList()
                : List.of();
    }

    /** All that was sent. */
    public List<Told> told(Words words) {
        return Stream.concat(Stream.of("organisation", "name", "email"), Sheet.FIELDS.stream())
                .filter(it -> !kept.sheet().of(it).isEmpty())
                .map(it -> Told.of(kept.sheet(), it, words))
                .toList();
    }

    private static Stream<String> fields() {
        return Stream.concat(Stream.of("organisation", "name"), Sheet.FIELDS.stream());
    }

    public List<Past> past(Words words) {
        return steps.stream().map(it -> Past.of(it, words)).toList();
    }

    public Offered kinds(Words words) {
        return Kinds.kinds(words);
    }

    public Offered countries(Words words) {
        return Kinds.countries(words);
    }

    public Offered vouchers(Words words) {
        return Kinds.chapters(chapters, words);
    }

    public boolean has(String field, String value) {
        return tried.of(field).equals(value);
    }

    public int mostWords() {
        return DraftForm.MOST_WORDS;
    }

    /** A field and what stands in it, for readers. */
    public record Told(String label, String text) {

        static Told of(Sheet sheet, String field, Words words) {
            return new Told(label(field, words), said(field, sheet.of(field), words));
        }

        static String label(String field, Words words) {
            return words.t("alliance.enquiry." + field);
        }

        static String said(String field, String value, Words words) {
            return switch (field) {
                case "kind" -> value.isEmpty() ? "" : OrganisationKind.name(value, words);
                case "country", "voucher" -> Kinds.isCountry(value) ? words.country(value) : value;
                case "safety" -> words.known("alliance.enquiry.safety." + value, value);
                case "principles" -> words.t("alliance.enquiry.principles." + (value.equals("yes") ? "yes" : "no"));
                default -> value;
            };
        }
    }

    /** A step, for readers. */
    public record Past(LocalDate day, String deed, String note) {

        static Past of(ApplicationStep step, Words words) {
            var note = Objects.equals(step.verb(), "decline") ? "" : step.note();
            return new Past(
                    LocalDate.ofInstant(step.at(), ZoneOffset.UTC),
                    words.t("alliance.application.step." + step.verb()),
                    note);
        }
    }
}
