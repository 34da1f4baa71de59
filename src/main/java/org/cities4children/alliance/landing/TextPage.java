package org.cities4children.alliance.landing;

import java.util.List;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.chapter.ChapterTexts.Text;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.choice.LanguageOptions;
import org.cities4children.web.choice.Offered;
import org.cities4children.web.form.Tried;

/**
 * The form of what a national alliance says of itself.
 *
 * @param text as it stands
 * @param tried what was typed, and what is wrong with it
 * @param overtaken whether somebody else has changed it since
 */
public record TextPage(Chapter chapter, Text text, Tried tried, boolean overtaken) {

    public Head head(Words words) {
        return Head.of(words.t("alliance.chapter.text"), null, path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(
                new Crumb(words.t("alliance.chapters"), LandingsPage.PATH),
                new Crumb(
                        words.t("site.chapter", words.country(chapter.country())),
                        LandingPage.path(chapter.country())));
    }

    public String path() {
        return LandingPage.path(chapter.country()) + "/text";
    }

    public String publicPath() {
        return "/chapters/" + chapter.country();
    }

    public Offered languages(Words words) {
        return LanguageOptions.of(words, List.of(text.own().language()));
    }

    /** What was typed, or what stands there. */
    public String value(String field) {
        return tried.typed().isEmpty() ? standing(field) : tried.of(field);
    }

    /** What stands there now, where it is not what was typed; nothing otherwise. */
    public String theirs(String field) {
        return overtaken && !standing(field).equals(tried.of(field)) ? standing(field) : "";
    }

    private String standing(String field) {
        return switch (field) {
            case "language" -> text.own().language();
            case "own_name" -> text.own().name();
            case "about" -> text.own().about();
            default -> "";
        };
    }
}
