package org.cities4children.people.data;

import java.util.List;
import org.cities4children.people.Person;
import org.cities4children.people.data.OwnData.Outcome;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one can do with one's data.
 *
 * @param password whether the account has one, which is then asked for
 * @param refused why the account was not erased, or nothing
 */
public record OwnDataPage(
        Person person, boolean password, @Nullable Outcome refused) {

    static final String PATH = "/desk/account/data";

    public Head head(Words words) {
        return Head.of(words.t("people.data"), null, PATH).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.account"), "/desk/account"));
    }

    /** What has to be put right first. */
    public List<Mistake> mistakes(Words words) {
        return refused == Outcome.WRONG_PASSWORD
                ? List.of(new Mistake("password", words.t("people.password.wrong")))
                : List.of();
    }

    public boolean isLastAdministrator() {
        return refused == Outcome.LAST_ADMINISTRATOR;
    }
}
