package org.cities4children.mailbox.concern;

import java.util.List;
import java.util.Set;
import org.cities4children.mailbox.work.Act;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * The cover of a concern: where it stands, and nothing of what was written.
 *
 * @param history without the notes
 * @param tried what was chosen in vain
 * @param done key of what was just done, or empty
 */
public record ConcernPage(KeptConcern concern, List<Act> history, Colleagues colleagues, Tried tried, String done) {

    private static final Set<String> DONE = Set.of("assigned");

    public ConcernPage {
        history = history.stream().map(it -> it.saying("")).toList();
        done = DONE.contains(done) ? done : "";
    }

    public Head head(Words words) {
        return Head.of(words.t("mailbox.concern", concern.receipt()), null, concern.path())
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("mailbox.concerns"), "/desk/concerns"));
    }
}
