package org.cities4children.people.directory;

import java.util.List;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * Somebody who wants to be found.
 *
 * @param own whether the reader is that person
 */
public record SomebodyPage(Shown shown, boolean own) {

    public Head head(Words words) {
        return Head.of(shown.entry().name(), null, shown.entry().path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.directory"), Entry.PATH));
    }

    public String messagePath() {
        return shown.entry().path() + "/message";
    }

    /** Who is not signed in comes in first. */
    public String signInPath() {
        return "/sign-in?to=" + shown.entry().path();
    }
}
