package org.cities4children.mailbox.deletion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * Asks once more before something is gone for good.
 *
 * @param noun {@code letter} or {@code concern}
 * @param reasons what can be chosen
 * @param isWanted whether it waits for a second person already
 * @param isOwn whether whoever looks is who wants it
 */
public record DeletionPage(
        String noun, String receipt, List<Reason> reasons, boolean isWanted, boolean isOwn, Tried tried) {

    public DeletionPage {
        reasons = List.copyOf(reasons);
    }

    /** Letters are deleted at once. */
    static DeletionPage ofLetter(String receipt, Tried tried) {
        return new DeletionPage("letter", receipt, List.of(Reason.values()), false, false, tried);
    }

    /** Concerns are no spam: somebody read them to their end. */
    static DeletionPage ofConcern(String receipt, Optional<UUID> wantedBy, Visitor visitor, Tried tried) {
        var isOwn = wantedBy.filter(visitor.id()::equals).isPresent();
        return new DeletionPage(
                "concern", receipt, List.of(Reason.ASKED, Reason.SETTLED), wantedBy.isPresent(), isOwn, tried);
    }

    public Head head(Words words) {
        return Head.of(words.t("mailbox.deletion"), null, path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(
                new Crumb(words.t("mailbox." + noun + "s"), "/desk/" + noun + "s"),
                new Crumb(words.t("mailbox." + noun, receipt), back()));
    }

    /** Where it is shown. */
    public String back() {
        return "/desk/" + noun + "s/" + receipt;
    }

    public String path() {
        return back() + "/deletion";
    }

    public String about(Words words) {
        return words.t("mailbox.deletion." + noun);
    }

    public boolean isChosen(Reason reason) {
        return tried.of("reason").equals(reason.code());
    }
}
