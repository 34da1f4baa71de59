package org.cities4children.people.data;

import java.util.List;
import org.cities4children.people.Person;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one can do with one's data.
 *
 * @param password whether the account has one, which is then asked for
 * @param mistakes what has to be put right before the account is erased
 * @param isLastAdministrator whether the account was not erased, since nobody else administers the program
 */
public record OwnDataPage(Person person, boolean password, List<Mistake> mistakes, boolean isLastAdministrator) {

    static final String PATH = "/desk/account/data";

    public OwnDataPage {
        mistakes = List.copyOf(mistakes);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.data"), null, PATH).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.account"), "/desk/account"));
    }

    public @Nullable String mistake() {
        return mistakes.isEmpty() ? null : mistakes.getFirst().message();
    }
}
