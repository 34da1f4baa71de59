package org.cities4children.exchange.batch;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.cities4children.exchange.errand.Clerk;
import org.cities4children.exchange.past.Batch;
import org.cities4children.exchange.past.Past;
import org.cities4children.people.People;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.crowd.LargeAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/imports/{number}}: what was taken in together, and undoing it. */
@Controller
@Needs(Power.EDIT_CONTENT)
class BatchController {

    private static final String ONE = ImportsController.PATH + "/{number}";

    private final Past past;
    private final Clerk clerk;
    private final People people;
    private final LargeAnswers large;

    BatchController(Past past, Clerk clerk, People people, LargeAnswers large) {
        this.past = past;
        this.clerk = clerk;
        this.people = people;
        this.large = large;
    }

    static String path(long number) {
        return ImportsController.PATH + "/" + number;
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable String number, Visitor visitor) {
        return page(batch(number), false, visitor);
    }

    @PostMapping(ONE + "/undo-rehearsal")
    ModelAndView rehearse(@PathVariable String number, Visitor visitor, Words words) {
        var batch = batch(number);
        if (batch.isUndoable()) {
            clerk.rehearseUndo(batch.id(), visitor.id());
        }
        return Elsewhere.after(words.to(path(batch.id())));
    }

    /** Only after its rehearsal was seen, and nothing was asked for since. */
    @PostMapping(ONE + "/undo")
    ModelAndView undo(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String rehearsal,
            Visitor visitor,
            Words words) {
        var batch = batch(number);
        return clerk.undo(batch.id(), rehearsal, visitor.id())
                ? Elsewhere.after(words.to(path(batch.id())))
                : page(batch, true, visitor);
    }

    @GetMapping(ONE + "/rows.csv")
    void rows(@PathVariable String number, Words words, HttpServletResponse response) throws IOException {
        var batch = batch(number);
        var rows = new RowsFile(it -> past.from(batch.id(), it, RowsFile.AT_ONCE), words);
        large.send(() -> UploadController.send(rows, "import-" + batch.id() + ".csv", response));
    }

    private ModelAndView page(Batch batch, boolean stale, Visitor visitor) {
        var names = people.names(Stream.ofNullable(batch.person()).toList());
        var undoing = clerk.undoing(batch.id())
                .map(it -> new BatchPage.Undo(it, clerk.count(it), clerk.first(it, UploadPage.SHOWN), clerk.later(it)))
                .orElse(null);
        var rows = past.first(batch.id(), UploadPage.SHOWN);
        var shown = new ModelAndView(
                "exchange/batch/show",
                "page",
                new BatchPage(batch, names, people.zone(visitor.id()), rows, undoing, stale));
        shown.setStatus(stale ? HttpStatus.CONFLICT : HttpStatus.OK);
        return shown;
    }

    private Batch batch(String number) {
        if (!number.matches("[1-9][0-9]{0,17}")) {
            throw new NotFoundException();
        }
        return past.find(Long.parseLong(number)).orElseThrow(NotFoundException::new);
    }
}
