package org.cities4children.settings.banner;

import java.util.List;
import org.cities4children.settings.Sheet;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.face.Banner;

/**
 * The word to all readers.
 *
 * @param kept what is in force
 * @param shown whether readers see it now
 */
public record BannerPage(Banner kept, Sheet sheet, Hours hours, boolean shown) {

    public Head head(Words words) {
        return Head.of(words.t("settings.banner"), null, BannerController.PATH).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("settings"), "/desk/settings"));
    }

    public List<Language> languages() {
        return Language.all();
    }

    public static String field(Language language) {
        return "text-" + language.code();
    }

    public String text(Language language) {
        return sheet.value(field(language), kept.texts().getOrDefault(language, ""));
    }

    public String from() {
        return sheet.value("from", hours.written(kept.from()));
    }

    public String until() {
        return sheet.value("until", hours.written(kept.until()));
    }

    /** Where the hours are those of. */
    public String zone(Words words) {
        return words.city(hours.zone());
    }

    /** Whether readers see something, will, or do not. */
    public String state(Words words) {
        if (kept.texts().isEmpty()) {
            return words.t("settings.banner.none");
        }
        return words.t(shown ? "settings.banner.shown" : "settings.banner.hidden");
    }

    public String inForce() {
        return String.join(" · ", kept.texts().values().stream().limit(1).toList()) + " " + hours.written(kept.from())
                + " – " + hours.written(kept.until());
    }
}
