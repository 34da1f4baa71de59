package org.cities4children.editing.chapter;

import java.util.List;
import java.util.stream.Collectors;
import org.cities4children.editing.draft.ChapterDrafts;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.publishing.Publications.Scopes;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** What a national alliance has written and no editor has taken up yet. */
@Component
class ChapterDraftDuties implements Duties {

    private final ChapterDrafts drafts;
    private final People people;

    ChapterDraftDuties(ChapterDrafts drafts, People people) {
        this.drafts = drafts;
        this.people = people;
    }

    @Override
    public List<Duty> of(Visitor visitor, Words words) {
        if (!visitor.may(Power.EDIT_CONTENT)) {
            return List.of();
        }
        var waiting = drafts.waiting();
        if (waiting.isEmpty()) {
            return List.of();
        }
        var editors = people.whoMay(Power.EDIT_CONTENT).stream().map(Person::id).collect(Collectors.toSet());
        return waiting.stream()
                .filter(it -> it.person() == null || !editors.contains(it.person()))
                .map(it -> new Duty(
                        it.saved(),
                        words.t(
                                "editing.chapter.duty",
                                words.country(it.content().path(Scopes.FIELD).asString("")),
                                it.title()),
                        it.path(),
                        words.t("editing.draft.look")))
                .toList();
    }
}
