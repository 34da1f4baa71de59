package org.cities4children.alliance.profile;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.OrganisationKind;
import org.cities4children.alliance.register.Profiles.Profile;
import org.cities4children.runtime.intake.Codes;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * The form of a member's page, for whoever acts for it.
 *
 * @param profile as it stands
 * @param kinds to choose from
 * @param tried what was typed, and what is wrong with it
 * @param overtaken whether somebody else has changed it since
 */
public record ProfilePage(Mandate acting, Profile profile, List<String> kinds, Tried tried, boolean overtaken) {

    static final String PATH = "/desk/account/mandates/{slug}/page";

    public ProfilePage {
        kinds = List.copyOf(kinds);
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.profile.of", acting.name()), null, path())
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("alliance.mandates.own"), "/desk/account/mandates"));
    }

    public String path() {
        return PATH.replace("{slug}", acting.slug());
    }

    /** Where its people propose another name. */
    public String naming() {
        return "/desk/account/mandates/" + acting.slug() + "/name";
    }

    public String publicPath() {
        return "/members/" + acting.slug();
    }

    /** What was typed, or what stands there. */
    public String value(String field) {
        return tried.typed().isEmpty() ? standing(field) : tried.of(field);
    }

    private String standing(String field) {
        return switch (field) {
            case "short" -> profile.shortName();
            case "others" -> String.join("\n", profile.otherNames());
            case "kind" -> profile.kind();
            case "website" -> profile.website();
            case "country" -> profile.country();
            default -> "";
        };
    }

    public @Nullable String mistakeAt(String field) {
        return tried.mistakeAt(field);
    }

    public List<String> countries(Words words) {
        var collator = Collator.getInstance(words.language().locale());
        return Codes.COUNTRIES.stream()
                .sorted(Comparator.comparing(words::country, collator))
                .toList();
    }

    public String kind(String kind, Words words) {
        return OrganisationKind.name(kind, words);
    }
}
