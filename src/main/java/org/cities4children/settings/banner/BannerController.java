package org.cities4children.settings.banner;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cities4children.people.People;
import org.cities4children.settings.Changing;
import org.cities4children.settings.Sheet;
import org.cities4children.web.Language;
import org.cities4children.web.Power;
import org.cities4children.web.Typed;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.face.Banner;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/settings/banner}. */
@Controller
@Needs(Power.CHANGE_SETTINGS)
class BannerController {

    static final String PATH = "/desk/settings/banner";

    private final Changing changing;
    private final People people;
    private final Clock clock;

    BannerController(Changing changing, People people, Clock clock) {
        this.changing = changing;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String done, Visitor visitor) {
        return page(Sheet.of(changing.kept(Banner.SETTING).version(), done), visitor, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView change(
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") int since,
            Visitor visitor,
            Words words) {
        var hours = hours(visitor);
        var tried = tried(sent, hours, words);
        if (!tried.isGood()) {
            return page(Sheet.refused(since, tried), visitor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var banner = new Banner(
                texts(tried),
                hours.read(tried.of("from")).orElse(null),
                hours.read(tried.of("until")).orElse(null));
        return changing.change(Banner.SETTING, banner, Sheet.refused(since, tried), visitor.id(), facts(banner))
                .map(it -> page(it, visitor, HttpStatus.CONFLICT))
                .orElseGet(() -> Elsewhere.after(words.to(PATH + "?done=yes")));
    }

    private Tried tried(Map<String, String> sent, Hours hours, Words words) {
        Map<String, String> typed = new HashMap<>();
        Language.all().forEach(it -> typed.put(BannerPage.field(it), sent.getOrDefault(BannerPage.field(it), "")));
        typed.put("from", sent.getOrDefault("from", ""));
        typed.put("until", sent.getOrDefault("until", ""));
        var tried = Tried.of(typed);
        for (var language : Language.all()) {
            var field = BannerPage.field(language);
            tried = tried.unless(
                    line(tried.of(field)).length() <= Banner.LONGEST,
                    field,
                    words.t("web.mistake.long", Banner.LONGEST));
        }
        var from = hours.read(tried.of("from"));
        var until = hours.read(tried.of("until"));
        return tried.unless(isEmptyOr(tried, "from", from), "from", words.t("settings.banner.time"))
                .unless(isEmptyOr(tried, "until", until), "until", words.t("settings.banner.time"))
                .unless(
                        until.isEmpty() || from.isEmpty() || from.get().isBefore(until.get()),
                        "until",
                        words.t("settings.banner.order"))
                .unless(
                        until.isEmpty() || until.get().isAfter(clock.instant()),
                        "until",
                        words.t("settings.banner.over"));
    }

    private static boolean isEmptyOr(Tried tried, String field, Optional<Instant> read) {
        return tried.of(field).isEmpty() || read.isPresent();
    }

    private static Map<Language, String> texts(Tried tried) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.all()) {
            var text = line(tried.of(BannerPage.field(language)));
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    private static String line(String text) {
        return Typed.text(text).replaceAll("\\s+", " ");
    }

    private static Map<String, String> facts(Banner banner) {
        var codes =
                banner.texts().keySet().stream().sorted().map(Language::code).collect(Collectors.joining(" "));
        return Map.of(
                "languages", codes,
                "from", String.valueOf(banner.from()),
                "until", String.valueOf(banner.until()));
    }

    private Hours hours(Visitor visitor) {
        return Hours.of(people.person(visitor.id()).orElseThrow());
    }

    private ModelAndView page(Sheet sheet, Visitor visitor, HttpStatus status) {
        var kept = changing.kept(Banner.SETTING).value();
        var page = new BannerPage(kept, sheet, hours(visitor), kept.isShown(clock.instant()));
        var shown = new ModelAndView("settings/banner/show", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
