package org.cities4children.alliance.profile;

import java.util.Map;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.register.Acting;
import org.cities4children.alliance.register.Lookalikes;
import org.cities4children.alliance.register.Profiles;
import org.cities4children.alliance.register.Profiles.Profile;
import org.cities4children.runtime.RowRefused;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/account/mandates/…/page}: whoever acts for a member writes what its public page says. */
@Controller
@SignedIn
class ProfileController {

    /** Fields of the row, by those of the form. */
    private static final Map<String, String> FIELDS = Map.of(
            "short_name",
            "short",
            "former_names",
            "others",
            "kind",
            "kind",
            "website",
            "website",
            "hq_country",
            "country");

    private final Profiles profiles;
    private final Acting members;
    private final Lookalikes lookalikes;

    ProfileController(Profiles profiles, Acting members, Lookalikes lookalikes) {
        this.profiles = profiles;
        this.members = members;
        this.lookalikes = lookalikes;
    }

    @GetMapping(ProfilePage.PATH)
    ModelAndView show(@PathVariable String slug, Visitor visitor) {
        return shown(members.mandate(slug, visitor.id()), Tried.nothing(), HttpStatus.OK);
    }

    @PostMapping(ProfilePage.PATH)
    ModelAndView change(
            @PathVariable String slug, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var acting = members.mandate(slug, visitor.id());
        var typed = Tried.of(sent);
        var tried = alone(alone(typed, "short", slug, words), "others", slug, words)
                .unless(profiles.isKnown(typed.of("kind")), "kind", words.t("alliance.mistake.kind"));
        if (!tried.isGood()) {
            return shown(acting, tried, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return switch (profiles.change(acting, wanted(tried))) {
                case SAVED -> Elsewhere.after(words.to("/members/" + slug));
                case OVERTAKEN -> shown(acting, tried, HttpStatus.CONFLICT);
            };
        } catch (RowRefused refused) {
            var field = FIELDS.getOrDefault(refused.field(), "short");
            return shown(
                    acting, tried.unless(false, field, words.t(refused.reason())), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** No name of another organisation: what that published would stand on this page. */
    private Tried alone(Tried tried, String field, String slug, Words words) {
        return tried.of(field)
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .flatMap(it -> lookalikes.others(it, slug).stream())
                .findFirst()
                .map(it -> tried.unless(false, field, words.t("alliance.mistake.lookalike", it.name())))
                .orElse(tried);
    }

    private static Profile wanted(Tried tried) {
        var others = tried.of("others").lines().map(String::strip).filter(it -> !it.isEmpty());
        return new Profile(
                tried.of("mark"),
                tried.of("short"),
                others.toList(),
                tried.of("kind"),
                tried.of("website"),
                tried.of("country"));
    }

    private ModelAndView shown(Mandate acting, Tried tried, HttpStatus status) {
        var profile = profiles.of(acting.organisation()).orElseThrow(NotFoundException::new);
        var page = new ModelAndView(
                "alliance/profile/show",
                "page",
                new ProfilePage(acting, profile, profiles.kinds(), tried, status == HttpStatus.CONFLICT));
        page.setStatus(status);
        return page;
    }
}
