package org.cities4children.settings.colours;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cities4children.settings.Changing;
import org.cities4children.settings.Sheet;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.face.Colour;
import org.cities4children.web.face.Colours;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/settings/colours}. */
@Controller
@Needs(Power.CHANGE_SETTINGS)
class ColoursController {

    static final String PATH = "/desk/settings/colours";

    private final Changing changing;

    ColoursController(Changing changing) {
        this.changing = changing;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String done) {
        var kept = changing.kept(Colours.SETTING);
        return page(Sheet.of(kept.version(), done), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView change(
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") int since,
            Visitor visitor,
            Words words) {
        var tried = tried(sent, words);
        if (!tried.isGood()) {
            return page(Sheet.refused(since, tried), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var colours = new Colours(chosen(tried));
        return changing.change(Colours.SETTING, colours, Sheet.refused(since, tried), visitor.id(), facts(colours))
                .map(it -> page(it, HttpStatus.CONFLICT))
                .orElseGet(() -> Elsewhere.after(words.to(PATH + "?done=yes")));
    }

    private static Tried tried(Map<String, String> sent, Words words) {
        Map<String, String> typed = new HashMap<>();
        for (var colour : Colour.values()) {
            typed.put(ColoursPage.field(colour), spelled(sent.getOrDefault(ColoursPage.field(colour), "")));
        }
        var tried = Tried.of(typed);
        for (var colour : Colour.values()) {
            var field = ColoursPage.field(colour);
            var value = tried.of(field);
            var isColour = value.isEmpty() || Colour.isColour(value);
            tried = tried.unless(isColour, field, words.t("settings.colours.none"));
            if (isColour && !value.isEmpty()) {
                var lack = colour.shortfall(value);
                tried = tried.unless(
                        lack.isEmpty(),
                        field,
                        lack.map(it -> ColoursPage.told(it, words)).orElse(""));
            }
        }
        return tried;
    }

    /** As people write colours, with and without a number sign, in capitals or not. */
    private static String spelled(String typed) {
        var small = typed.strip().toLowerCase(Locale.ROOT);
        return small.matches("[0-9a-f]{6}") ? "#" + small : small;
    }

    private static Map<Colour, String> chosen(Tried tried) {
        var chosen = new EnumMap<Colour, String>(Colour.class);
        for (var colour : Colour.values()) {
            var value = tried.of(ColoursPage.field(colour));
            if (!value.isEmpty() && !value.equals(colour.usual())) {
                chosen.put(colour, value);
            }
        }
        return chosen;
    }

    private static Map<String, String> facts(Colours colours) {
        return Arrays.stream(Colour.values()).collect(Collectors.toMap(ColoursPage::field, colours::of));
    }

    private ModelAndView page(Sheet sheet, HttpStatus status) {
        var kept = changing.kept(Colours.SETTING).value();
        var shown = new ModelAndView("settings/colours/show", "page", new ColoursPage(kept, sheet));
        shown.setStatus(status);
        return shown;
    }
}
