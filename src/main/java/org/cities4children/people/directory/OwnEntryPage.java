package org.cities4children.people.directory;

import java.util.List;
import org.cities4children.people.directory.Entry.Audience;
import org.cities4children.people.directory.Entry.Kind;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody says whether and how they are found.
 *
 * @param spoken languages that are ticked
 * @param countries that can be chosen, by name
 * @param now as they are shown now; null while they are not
 * @param preview as they would be shown by what is typed; null when they did not ask
 * @param done whether that was just changed
 */
public record OwnEntryPage(
        Tried tried,
        List<Language> spoken,
        List<String> countries,
        @Nullable Shown now,
        @Nullable Shown preview,
        boolean done) {

    static final String PATH = "/desk/account/directory";

    public OwnEntryPage {
        spoken = List.copyOf(spoken);
        countries = List.copyOf(countries);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.directory.own"), null, PATH).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.account"), "/desk/account"));
    }

    public String path() {
        return PATH;
    }

    public List<Kind> roles() {
        return List.of(Kind.values());
    }

    public List<Audience> audiences() {
        return List.of(Audience.values());
    }

    public List<Language> languages() {
        return Language.all();
    }

    public boolean isTicked(String field) {
        return tried.of(field).equals("on");
    }
}
