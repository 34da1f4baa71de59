package org.cities4children.alliance.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.alliance.ApplicationPanel;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.application.ApplicationRows;
import org.cities4children.alliance.application.ApplicationStep;
import org.cities4children.alliance.application.KeptApplication;
import org.cities4children.alliance.application.StepRows;
import org.cities4children.alliance.register.Lookalikes;
import org.cities4children.people.People;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the secretariat's pages show. A draft that was not sent is not theirs to see. */
@Component
class ApplicationPages {

    private final ApplicationRows rows;
    private final StepRows steps;
    private final Lookalikes lookalikes;
    private final People people;
    private final ObjectProvider<ApplicationPanel> panels;

    ApplicationPages(
            ApplicationRows rows,
            StepRows steps,
            Lookalikes lookalikes,
            People people,
            ObjectProvider<ApplicationPanel> panels) {
        this.rows = rows;
        this.steps = steps;
        this.lookalikes = lookalikes;
        this.people = people;
        this.panels = panels;
    }

    ApplicationsPage all() {
        return new ApplicationsPage(Stream.of(
                        MembershipState.APPLIED,
                        MembershipState.IN_REVIEW,
                        MembershipState.INFORMATION_ASKED,
                        MembershipState.APPROVED,
                        MembershipState.DECLINED)
                .map(it -> new ApplicationsPage.Group(it, rows.in(it)))
                .toList());
    }

    Optional<ApplicationPage> one(UUID id, Tried tried, boolean overtaken, Words words) {
        return rows.application(id).filter(it -> it.sent() != null).map(it -> page(it, tried, overtaken, words));
    }

    private ApplicationPage page(KeptApplication it, Tried tried, boolean overtaken, Words words) {
        var log = steps.of(it.id());
        var persons = log.stream()
                .map(ApplicationStep::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<ApplicationPanel.Offer> offers = panels.stream()
                .flatMap(panel -> panel.of(it.published(), words).stream())
                .toList();
        return new ApplicationPage(
                it, log, people.names(persons), lookalikes.of(it.sheet().organisation()), offers, tried, overtaken);
    }
}
