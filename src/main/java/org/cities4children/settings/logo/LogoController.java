package org.cities4children.settings.logo;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Map;
import org.cities4children.media.Emblem;
import org.cities4children.media.EmblemReader;
import org.cities4children.media.EmblemReader.Outcome;
import org.cities4children.media.EmblemReader.Reason;
import org.cities4children.settings.Changing;
import org.cities4children.settings.Sheet;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.face.Logo;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/settings/logo}. */
@Controller
@Needs(Power.CHANGE_SETTINGS)
class LogoController {

    static final String PATH = "/desk/settings/logo";

    private static final String FIELD = "picture";

    private final Changing changing;

    LogoController(Changing changing) {
        this.changing = changing;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String done) {
        return page(Sheet.of(changing.kept(Logo.SETTING).version(), done), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView change(
            @RequestParam(name = FIELD, required = false) @Nullable Part sent,
            @RequestParam(defaultValue = "0") int since,
            Visitor visitor,
            Words words)
            throws IOException {
        if (sent == null || sent.getSize() == 0) {
            return refused(words.t("settings.logo.wrong.empty"), since);
        }
        return switch (read(sent)) {
            case Outcome.Refused(Reason reason) ->
                refused(
                        words.t(
                                "settings.logo.wrong." + reason.code(),
                                EmblemReader.MOST_BYTES >> 20,
                                EmblemReader.MOST_DOTS,
                                EmblemReader.FEWEST_DOTS),
                        since);
            case Outcome.Taken(Emblem emblem) -> changed(logo(emblem), since, visitor, words);
        };
    }

    @PostMapping(PATH + "/removal")
    ModelAndView remove(@RequestParam(defaultValue = "0") int since, Visitor visitor, Words words) {
        return changed(Logo.none(), since, visitor, words);
    }

    /** What is far too large is not even brought into memory. */
    private static Outcome read(Part sent) throws IOException {
        if (sent.getSize() > EmblemReader.MOST_BYTES) {
            return new Outcome.Refused(Reason.HEAVY);
        }
        try (var picture = sent.getInputStream()) {
            return EmblemReader.read(picture.readAllBytes());
        }
    }

    private static Logo logo(Emblem emblem) {
        return new Logo(
                emblem.width(),
                emblem.height(),
                emblem.day().once(),
                emblem.day().twice(),
                emblem.night().once(),
                emblem.night().twice());
    }

    private ModelAndView changed(Logo logo, int since, Visitor visitor, Words words) {
        var facts = Map.of("logo", logo.isThere() ? logo.width() + " x " + logo.height() : "none");
        var sheet = Sheet.refused(since, Tried.nothing());
        return changing.change(Logo.SETTING, logo, sheet, visitor.id(), facts)
                .map(it -> page(it, HttpStatus.CONFLICT))
                .orElseGet(() -> Elsewhere.after(words.to(PATH + "?done=yes")));
    }

    private ModelAndView refused(String message, int since) {
        var tried = Tried.nothing().unless(false, FIELD, message);
        return page(Sheet.refused(since, tried), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Sheet sheet, HttpStatus status) {
        var shown = new ModelAndView(
                "settings/logo/show",
                "page",
                new LogoPage(changing.kept(Logo.SETTING).value(), sheet));
        shown.setStatus(status);
        return shown;
    }
}
