package org.cities4children.alliance.landing;

import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.chapter.ChapterMembers;
import org.cities4children.alliance.coordination.Coordinator;
import org.cities4children.alliance.coordination.CoordinatorRows;
import org.cities4children.people.People;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.form.Tried;
import org.springframework.stereotype.Component;

/** What the page of a national alliance at the desk shows. */
@Component
class LandingPages {

    private final ChapterMembers members;
    private final CoordinatorRows coordinators;
    private final People people;

    LandingPages(ChapterMembers members, CoordinatorRows coordinators, People people) {
        this.members = members;
        this.coordinators = coordinators;
        this.people = people;
    }

    LandingPage of(Chapter chapter, Visitor visitor, Tried tried) {
        var country = chapter.country();
        var now = coordinators.at(country);
        var names = people.names(now.stream().map(Coordinator::person).toList());
        var own = now.stream()
                .filter(it -> it.person().equals(visitor.id()))
                .findFirst()
                .orElse(null);
        return new LandingPage(
                chapter,
                members.of(country),
                now,
                coordinators.all(country).size() - now.size(),
                names,
                own,
                chapter.isOpen() && (own != null || visitor.may(Power.EDIT_CONTENT)),
                visitor.may(Power.MANAGE_PEOPLE),
                tried);
    }
}
