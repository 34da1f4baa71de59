package org.cities4children.mailbox.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cities4children.mailbox.work.Act;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * A letter, what was done about it, and what can be done.
 *
 * @param tried what was typed in vain
 * @param done key of what was just done, or empty
 */
public record LetterPage(KeptLetter kept, List<Act> history, Colleagues colleagues, Tried tried, String done) {

    private static final Set<String> DONE = Set.of("recorded", "assigned", "answered", "closed", "reopened");
    private static final Set<String> CODES = Set.of("about", "as", "kind", "child");

    public LetterPage {
        history = List.copyOf(history);
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

    /** What was asked: the words of a question stand where it is asked. */
    public String question(String field, Words words) {
        var here = words.known("mailbox.record." + field, field);
        return words.known("site." + kept.letter().door() + "." + field, here);
    }

    /** What was answered; a choice in its words. */
    public String answer(String field, Words words) {
        var answer = kept.letter().answers().getOrDefault(field, "");
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
