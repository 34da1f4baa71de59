package org.cities4children.settings.identity;

import java.util.List;
import java.util.stream.Collectors;
import org.cities4children.settings.Sheet;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.face.Identity;

/**
 * Name and languages of the site.
 *
 * @param kept what is in force
 * @param languages that are marked in the form
 */
public record IdentityPage(Identity kept, List<Language> languages, Sheet sheet) {

    public IdentityPage {
        languages = List.copyOf(languages);
    }

    public Head head(Words words) {
        return Head.of(words.t("settings.identity"), null, IdentityController.PATH)
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("settings"), "/desk/settings"));
    }

    public List<Language> all() {
        return Language.all();
    }

    /** What is in force, in a line. */
    public String inForce() {
        return kept.name() + " · "
                + kept.languages().stream().map(Language::ownName).collect(Collectors.joining(", "));
    }
}
