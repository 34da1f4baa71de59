package org.cities4children.desk;

import java.util.Optional;
import org.cities4children.mailbox.Letter;
import org.cities4children.mailbox.LetterPanel;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** The way from a proposal to its draft, on the page of the proposal. */
@Component
class ProposalPanel implements LetterPanel {

    private final ProposalDrafts drafts;

    ProposalPanel(ProposalDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Offer> of(Letter letter, Visitor visitor, Words words) {
        if (!letter.isProposal() || !visitor.may(Power.EDIT_CONTENT)) {
            return Optional.empty();
        }
        return Optional.of(
                drafts.madeOf(letter.receipt()).map(it -> made(it, words)).orElseGet(() -> unmade(letter, words)));
    }

    private static Offer made(String path, Words words) {
        return new Offer(
                words.t("desk.proposal"), words.t("desk.proposal.done"), words.t("desk.proposal.go"), path, false);
    }

    private static Offer unmade(Letter letter, Words words) {
        var about = words.t("desk.proposal.about");
        return new Offer(
                words.t("desk.proposal"),
                isOfAChild(letter) ? about + " " + words.t("desk.proposal.child") : about,
                words.t("desk.proposal.do"),
                ProposalDrafts.pathOf(letter.receipt()) + "/draft",
                true);
    }

    /** Whoever says nothing, or is not sure, counts as one who says yes. */
    private static boolean isOfAChild(Letter letter) {
        return !letter.answers().getOrDefault("child", "").equals("no");
    }
}
