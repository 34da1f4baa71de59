package org.cities4children.settings.identity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.settings.Changing;
import org.cities4children.settings.Sheet;
import org.cities4children.web.Language;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.face.Identity;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/settings/identity}. */
@Controller
@Needs(Power.CHANGE_SETTINGS)
class IdentityController {

    static final String PATH = "/desk/settings/identity";

    private final Changing changing;

    IdentityController(Changing changing) {
        this.changing = changing;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String done) {
        var kept = changing.kept(Identity.SETTING);
        var page = new IdentityPage(kept.value(), kept.value().languages(), Sheet.of(kept.version(), done));
        return page(page, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView change(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> language,
            @RequestParam(defaultValue = "0") int since,
            Visitor visitor,
            Words words) {
        var languages = offered(language);
        var typed = Tried.of(Map.of("name", name.replaceAll("\\s+", " ")));
        var tried = typed.needing(words, "settings", "name")
                .unless(
                        typed.of("name").length() <= Identity.LONGEST_NAME,
                        "name",
                        words.t("web.mistake.long", Identity.LONGEST_NAME));
        if (!tried.isGood()) {
            return again(languages, Sheet.refused(since, tried), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var identity = new Identity(tried.of("name"), languages);
        var codes = identity.languages().stream().map(Language::code).collect(Collectors.joining(" "));
        var facts = Map.of("name", identity.name(), "languages", codes);
        return changing.change(Identity.SETTING, identity, Sheet.refused(since, tried), visitor.id(), facts)
                .map(it -> again(languages, it, HttpStatus.CONFLICT))
                .orElseGet(() -> Elsewhere.after(words.to(PATH + "?done=yes")));
    }

    /** English is always among them: its addresses are those without a language. */
    private static List<Language> offered(List<String> codes) {
        var chosen = codes.stream().flatMap(it -> Language.of(it).stream());
        return Stream.concat(Stream.of(Language.ENGLISH), chosen).distinct().toList();
    }

    private ModelAndView again(List<Language> languages, Sheet sheet, HttpStatus status) {
        return page(new IdentityPage(changing.kept(Identity.SETTING).value(), languages, sheet), status);
    }

    private static ModelAndView page(IdentityPage page, HttpStatus status) {
        var shown = new ModelAndView("settings/identity/show", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
