package org.cities4children.mailbox.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mailbox.LetterPanel.Offer;
import org.cities4children.mailbox.work.Act;
import org.cities4children.mailbox.work.Asked;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * A letter, what was done about it, and what can be done.
 *
 * @param offers what else can be done with it, in other rooms
 * @param tried what was typed in vain
 * @param done key of what was just done, or empty
 */
public record LetterPage(
        KeptLetter kept, List<Act> history, Colleagues colleagues, List<Offer> offers, Tried tried, String done) {

    private static final Set<String> DONE = Set.of("recorded", "assigned", "answered", "sent", "closed", "reopened");
    private static final Set<String> CODES = Set.of("about", "as", "kind", "child", "already");

    public LetterPage {
        history = List.copyOf(history);
        offers = List.copyOf(offers);
        done = DONE.contains(done) ? done : "";
    }

    public Head head(Words words) {
        return Head.of(words.t("mailbox.letter", receipt()), null, path()).hidden();
    }

    public String receipt() {
        return kept.letter().receipt();
    }

    public String path() {
        return "/desk/letters/" + receipt();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("mailbox.letters"), "/desk/letters"));
    }

    /** What was asked; the words of a question stand where it is asked, unless they speak to whoever writes. */
    public String question(String field, Words words) {
        var door = kept.letter().door() + "." + field;
        var here = words.known("mailbox.record." + field, field);
        return Asked.said(door, words)
                .or(() -> Asked.said(field, words))
                .orElseGet(() -> words.known("site." + door, here));
    }

    /** Whether the program can send the answer. */
    public boolean hasAddress() {
        return address().isPresent();
    }

    /** What becomes of an answer that is sent. */
    public String answerHint(Words words) {
        return address().map(it -> words.t("mailbox.answer.hint", it)).orElseGet(() -> words.t("mailbox.answer.noted"));
    }

    private Optional<EmailAddress> address() {
        return AnswerMail.address(kept);
    }

    /** What was answered; a choice in its words. */
    public String answer(String field, Words words) {
        var answer = kept.letter().answers().getOrDefault(field, "");
        if (kept.letter().isOfTheCall() && field.equals("country")) {
            return words.country(answer);
        }
        return CODES.contains(field)
                ? words.known(
                        "site." + kept.letter().door() + "." + field + "." + answer, recorded(field, answer, words))
                : answer;
    }

    /** The words of what was chosen for a letter that came elsewhere. */
    private static String recorded(String field, String answer, Words words) {
        return words.known("mailbox.record." + field + "." + answer, answer);
    }

    /** How long the sender waited for the first answer, if there was one. */
    public Optional<String> answerTime(Words words) {
        return Optional.ofNullable(kept.answered())
                .map(it -> Colleagues.between(kept.letter().received(), it, words));
    }
}
