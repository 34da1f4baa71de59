package org.cities4children.editing.preview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Keeping;
import org.cities4children.editing.row.Keeping.Outcome;
import org.cities4children.editing.row.Sheets;
import org.cities4children.publishing.Publications;
import org.cities4children.runtime.intake.Publishable;
import org.cities4children.runtime.intake.Summaries;
import org.cities4children.web.Mistake;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.page.Glimpse;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows what was typed as readers would see it: the importer takes it, the room shows its own page, and the transaction
 * in which both happened is rolled back. So a preview is the page itself, and nobody else ever sees any of it.
 */
@Needs(Power.EDIT_CONTENT)
@Controller
class PreviewController {

    private final Editables editables;
    private final Sheets sheets;
    private final Keeping keeping;
    private final Publications publications;

    PreviewController(Editables editables, Sheets sheets, Keeping keeping, Publications publications) {
        this.editables = editables;
        this.sheets = sheets;
        this.keeping = keeping;
        this.publications = publications;
    }

    /** Of something new. */
    @PostMapping(Words.PREVIEW + "/{kind}")
    @Nullable ModelAndView show(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words)
            throws IOException {
        var editable = kind(kind);
        var form = sheets.typed(editable.fields(), sent, words);
        return shown(editable, null, form.mistakes(), form.sheet()::over, new Exchange(request, response, words));
    }

    /** Of something that is there already, with what was changed. */
    @PostMapping(Words.PREVIEW + "/{kind}/{id}")
    @Nullable ModelAndView show(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words)
            throws IOException {
        var editable = kind(kind);
        var _ = editables.find(editable, id).orElseThrow(NotFoundException::new);
        var key = editable.keyOf(id).orElseThrow(NotFoundException::new);
        var row = editable.handedIn(key).orElseThrow(NotFoundException::new);
        var form = sheets.typed(editable.fields(), row, sent, words);
        return shown(editable, key, form.mistakes(), form.sheet()::over, new Exchange(request, response, words));
    }

    /** Of what it says in another language, which is that of the address as well. */
    @PostMapping(Words.PREVIEW + "/{kind}/{id}/summaries/{language}")
    @Nullable ModelAndView show(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words)
            throws IOException {
        var editable = kind(kind);
        var _ = editables.find(editable, id).orElseThrow(NotFoundException::new);
        var key = editable.keyOf(id).orElseThrow(NotFoundException::new);
        var form = sheets.typed(editable.translated(), sent, words);
        var text = form.sheet().over(JsonNodeFactory.instance.objectNode());
        return shown(
                editable,
                key,
                form.mistakes(),
                it -> new Summaries(it).write(language, text),
                new Exchange(request, response, words));
    }

    private @Nullable ModelAndView shown(
            Publishable kind,
            @Nullable String key,
            List<Mistake> mistakes,
            UnaryOperator<ObjectNode> change,
            Exchange exchange)
            throws IOException {
        exchange.response().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        exchange.response().setHeader("X-Robots-Tag", "noindex");
        if (!mistakes.isEmpty()) {
            return wrong(mistakes);
        }
        var before = key == null
                ? JsonNodeFactory.instance.objectNode()
                : kind.handedIn(key).orElseThrow(NotFoundException::new);
        // Held back until nothing is locked any more: a slow reader must not hold up whoever publishes.
        var held = new Glimpse(exchange.response());
        try {
            return answered(
                    keeping.show(
                            kind,
                            key,
                            change.apply(before),
                            publication -> look(publication, exchange.request(), held)),
                    held,
                    exchange.words());
        } catch (QueryTimeoutException | TransactionTimedOutException busy) {
            exchange.response().setHeader(HttpHeaders.RETRY_AFTER, "60");
            var page = wrong(List.of(new Mistake("", exchange.words().t("editing.preview.busy"))));
            page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
            return page;
        }
    }

    private static @Nullable ModelAndView answered(Outcome outcome, Glimpse held, Words words) throws IOException {
        return switch (outcome) {
            case Outcome.Saved _ -> {
                held.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
                held.copyBodyToResponse();
                yield null;
            }
            case Outcome.Refused(var field, var reason) ->
                wrong(List.of(new Mistake(field, words.t("editing.refused", words.t(reason)))));
            case Outcome.There _, Outcome.Overtaken _, Outcome.Away _ ->
                wrong(List.of(new Mistake("title", words.t("editing.there"))));
        };
    }

    private void look(UUID publication, HttpServletRequest request, Glimpse held) {
        var piece = publications.kept(publication).orElseThrow();
        if (piece.isWithdrawn()) {
            publications.restore(publication);
        }
        held.show(piece.path(), request);
    }

    private static ModelAndView wrong(List<Mistake> mistakes) {
        var page = new ModelAndView("editing/preview/show", "page", new PreviewPage(mistakes));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Publishable kind(String kind) {
        return editables.of(kind).orElseThrow(NotFoundException::new);
    }

    private record Exchange(HttpServletRequest request, HttpServletResponse response, Words words) {}
}
