package org.cities4children.people.directory;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.runtime.intake.Codes;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/account/directory}: whether and how somebody is found. */
@SignedIn
@Controller
class OwnEntryController {

    private final Directory directory;

    OwnEntryController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping(OwnEntryPage.PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String done, Visitor visitor, Words words) {
        var form =
                directory.own(visitor.id()).map(it -> EntryForm.of(it.entry())).orElseGet(EntryForm::empty);
        return shown(form, visitor.id(), null, !done.isEmpty(), words, HttpStatus.OK);
    }

    @PostMapping(OwnEntryPage.PATH)
    ModelAndView join(
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false, defaultValue = "") List<String> languages,
            Visitor visitor,
            Words words) {
        var form = EntryForm.sent(sent, languages, words);
        if (!form.tried().isGood()) {
            return shown(form, visitor.id(), null, false, words, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (sent.containsKey("look")) {
            var preview = directory.preview(visitor.id(), visitor.name(), form);
            return shown(form, visitor.id(), preview, false, words, HttpStatus.OK);
        }
        directory.join(visitor.id(), form);
        return Elsewhere.after(words.to(OwnEntryPage.PATH + "?done=yes"));
    }

    @PostMapping(OwnEntryPage.PATH + "/leaving")
    ModelAndView leave(Visitor visitor, Words words) {
        directory.leave(visitor.id());
        return Elsewhere.after(words.to(OwnEntryPage.PATH));
    }

    private ModelAndView shown(
            EntryForm form, UUID person, @Nullable Shown preview, boolean done, Words words, HttpStatus status) {
        var countries = Codes.COUNTRIES.stream()
                .sorted(Comparator.comparing(
                        words::country, Collator.getInstance(words.language().locale())))
                .toList();
        var page = new OwnEntryPage(
                form.tried(), form.languages(), countries, directory.own(person).orElse(null), preview, done);
        var shown = new ModelAndView("people/directory/own", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
