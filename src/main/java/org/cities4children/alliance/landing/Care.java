package org.cities4children.alliance.landing;

import java.util.List;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapters;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.springframework.stereotype.Component;

/** Who may do what for which national alliance: the only place that says so. To all others it does not exist. */
@Component
class Care {

    private final Chapters chapters;

    Care(Chapters chapters) {
        this.chapters = chapters;
    }

    /** All that somebody may look after. */
    List<Chapter> of(Visitor visitor) {
        return isOfTheSecretariat(visitor) ? chapters.all() : chapters.coordinatedBy(visitor.id());
    }

    /** One that somebody may look after. */
    Chapter of(Visitor visitor, String country) {
        return of(visitor).stream()
                .filter(it -> it.country().equals(country))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static boolean isOfTheSecretariat(Visitor visitor) {
        return visitor.may(Power.EDIT_CONTENT) || visitor.may(Power.MANAGE_PEOPLE);
    }
}
