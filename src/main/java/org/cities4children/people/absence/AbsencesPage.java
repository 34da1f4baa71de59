package org.cities4children.people.absence;

import java.util.List;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * When a person is away.
 *
 * @param form what was typed, and what is wrong with it
 */
public record AbsencesPage(List<Absence> absences, AbsenceForm form, List<Mistake> mistakes) {

    static final String PATH = "/desk/account/absences";

    public AbsencesPage {
        absences = List.copyOf(absences);
        mistakes = List.copyOf(mistakes);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.absences"), null, PATH).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.account"), "/desk/account"));
    }

    public @Nullable String mistake() {
        return mistakes.isEmpty() ? null : mistakes.getFirst().message();
    }
}
