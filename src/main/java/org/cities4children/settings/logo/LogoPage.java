package org.cities4children.settings.logo;

import java.util.List;
import org.cities4children.settings.Sheet;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.face.Logo;

/**
 * The logo, and the form that puts up another.
 *
 * @param kept what is in force
 */
public record LogoPage(Logo kept, Sheet sheet) {

    public Head head(Words words) {
        return Head.of(words.t("settings.logo"), null, LogoController.PATH).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("settings"), "/desk/settings"));
    }

    /** What is in force, in a line. */
    public String inForce(Words words) {
        return words.t(kept.isThere() ? "settings.logo.there" : "settings.logo.none");
    }
}
