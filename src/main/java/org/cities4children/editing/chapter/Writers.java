package org.cities4children.editing.chapter;

import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapters;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.springframework.stereotype.Component;

/** Who may write for a national alliance: who coordinates it, and editors. To all others it does not exist. */
@Component
class Writers {

    private final Chapters chapters;

    Writers(Chapters chapters) {
        this.chapters = chapters;
    }

    /** One that is open, for which somebody may write. */
    Chapter chapter(String country, Visitor visitor) {
        var own = visitor.may(Power.EDIT_CONTENT) ? chapters.all() : chapters.coordinatedBy(visitor.id());
        return own.stream()
                .filter(it -> it.isOpen() && it.country().equals(country))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
