package org.cities4children.editing.draft;

import java.util.List;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** What could not be published at its time. */
@Component
class DraftDuties implements Duties {

    private final Drafts drafts;

    DraftDuties(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        if (!visitor.may(Power.EDIT_CONTENT)) {
            return List.of();
        }
        return drafts.stuck().stream()
                .map(it -> new Duty(
                        it.saved(),
                        words.t("editing.draft.stuck", it.title()),
                        it.path(),
                        words.t("editing.draft.look")))
                .toList();
    }
}
