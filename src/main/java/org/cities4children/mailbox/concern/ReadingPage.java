package org.cities4children.mailbox.concern;

import java.util.List;
import java.util.Set;
import org.cities4children.mailbox.Letter;
import org.cities4children.mailbox.work.Act;
import org.cities4children.mailbox.work.Asked;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * What was written in a concern, what was done about it, and what can be done.
 *
 * @param tried what was typed in vain
 * @param done key of what was just done, or empty
 */
public record ReadingPage(
        KeptConcern concern, Letter letter, List<Act> history, Colleagues colleagues, Tried tried, String done) {

    private static final Set<String> DONE = Set.of("planned", "referred", "ended", "reopened");

    public ReadingPage {
        history = List.copyOf(history);
        done = DONE.contains(done) ? done : "";
    }

    public Head head(Words words) {
        return Head.of(words.t("mailbox.concern.reading", concern.receipt()), null, concern.path() + "/reading")
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(
                new Crumb(words.t("mailbox.concerns"), "/desk/concerns"),
                new Crumb(words.t("mailbox.concern", concern.receipt()), concern.path()));
    }

    /** What was asked, in the words of the form unless they speak to whoever writes. */
    public String question(String field, Words words) {
        return Asked.said(field, words).orElseGet(() -> words.known("site.concern." + field, field));
    }

    /** What stands in a field: what was typed in vain, else what is kept. */
    public String step() {
        return tried.typed().containsKey("step") || concern.step() == null ? tried.of("step") : concern.step();
    }

    /** The day until which the step is taken, as {@link #step}. */
    public String due() {
        return tried.typed().containsKey("due") || concern.due() == null
                ? tried.of("due")
                : concern.due().toString();
    }
}
