package org.cities4children.editing.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cities4children.editing.row.Form;
import org.cities4children.editing.row.Keeping;
import org.cities4children.editing.row.Keeping.Outcome;
import org.cities4children.editing.row.Sheets;
import org.cities4children.runtime.intake.Editable;
import org.cities4children.runtime.intake.Field;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.address.Slug;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code /desk/terms/topics} and {@code /desk/terms/places}, and a new one of them. */
@Needs(Power.EDIT_CONTENT)
@Controller
class TermsController {

    private static final String TERMS = Lexicon.PATH + "/{vocabulary}";
    private static final Field COUNTRY = Field.country("country").must();

    private final Lexicon lexicon;
    private final TermsList list;
    private final Keeping keeping;
    private final Sheets sheets;

    TermsController(Lexicon lexicon, TermsList list, Keeping keeping, Sheets sheets) {
        this.lexicon = lexicon;
        this.list = list;
        this.keeping = keeping;
        this.sheets = sheets;
    }

    @GetMapping(TERMS)
    ModelAndView index(
            @PathVariable String vocabulary,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String done,
            Words words) {
        var _ = lexicon.of(vocabulary).orElseThrow(NotFoundException::new);
        return new ModelAndView("editing/term/index", "page", list.of(vocabulary, q, page, done, null, words));
    }

    @GetMapping(TERMS + "/new")
    ModelAndView blank(@PathVariable String vocabulary) {
        return page(vocabulary, sheets.blank(fields(vocabulary)), HttpStatus.OK);
    }

    @PostMapping(TERMS)
    ModelAndView add(
            @PathVariable String vocabulary,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            Words words) {
        var editable = editable(vocabulary);
        var form = sheets.typed(fields(vocabulary), sent, words);
        if (!form.mistakes().isEmpty()) {
            return page(vocabulary, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var row = identified(vocabulary, form.sheet().over(JsonNodeFactory.instance.objectNode()));
        // An id that was merged away is known too: it leads to another term.
        boolean isKnown = lexicon.find(vocabulary, row.path("id").asString("")).isPresent();
        return switch (isKnown ? new Outcome.There() : keeping.add(editable, row, visitor.id())) {
            case Outcome.Saved _ ->
                Elsewhere.after(
                        words.to(Lexicon.pathOf(vocabulary, row.path("id").asString("")) + "&done=saved"));
            case Outcome.Refused(var field, var reason) ->
                page(
                        vocabulary,
                        form.refused(field, words.t("editing.refused", words.t(reason))),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.There _, Outcome.Overtaken _, Outcome.Away _ ->
                page(vocabulary, form.refused("", words.t("editing.term.there")), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /** The id is made of the English name, and of the country where it is a city; it never changes. */
    private static ObjectNode identified(String vocabulary, ObjectNode row) {
        if (vocabulary.equals(Lexicon.TOPICS)) {
            return row.put("id", Slug.of(row.path("label").asString("")));
        }
        var country = row.path("country").asString("").toUpperCase(Locale.ROOT);
        row.remove("country");
        return row.put(
                "id", country + "/" + Slug.of(row.path("names").path("en").asString("")));
    }

    private List<Field> fields(String vocabulary) {
        var fields = new ArrayList<>(editable(vocabulary).fields());
        if (vocabulary.equals(Lexicon.PLACES)) {
            fields.add(0, COUNTRY);
        }
        return fields;
    }

    private Editable editable(String vocabulary) {
        return lexicon.of(vocabulary).orElseThrow(NotFoundException::new);
    }

    private static ModelAndView page(String vocabulary, Form form, HttpStatus status) {
        var page = new ModelAndView("editing/term/show", "page", new TermPage(vocabulary, null, form, false, null));
        page.setStatus(status);
        return page;
    }
}
