package org.cities4children.exchange.batch;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.cities4children.exchange.errand.Clerk;
import org.cities4children.exchange.errand.Errand;
import org.cities4children.exchange.errand.Upload;
import org.cities4children.exchange.errand.Uploads;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.crowd.LargeAnswers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/imports/uploads/{id}}: what would become of a file, and taking it in. */
@Controller
@Needs(Power.EDIT_CONTENT)
class UploadController {

    private static final String ALL = ImportsController.PATH + "/uploads/";
    private static final String ONE = ALL + "{id}";

    private final Uploads uploads;
    private final Clerk clerk;
    private final LargeAnswers large;

    UploadController(Uploads uploads, Clerk clerk, LargeAnswers large) {
        this.uploads = uploads;
        this.clerk = clerk;
        this.large = large;
    }

    static String path(Upload upload) {
        return ALL + upload.id();
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable UUID id, Visitor visitor) {
        return page(upload(id, visitor), HttpStatus.OK);
    }

    @PostMapping(ONE + "/rehearsal")
    ModelAndView rehearse(@PathVariable UUID id, Visitor visitor, Words words) {
        var upload = upload(id, visitor);
        clerk.rehearse(upload);
        return Elsewhere.after(words.to(path(upload)));
    }

    @PostMapping(ONE + "/taking")
    ModelAndView take(@PathVariable UUID id, Visitor visitor, Words words) {
        var upload = upload(id, visitor);
        return clerk.take(upload) ? Elsewhere.after(words.to(path(upload))) : page(upload, HttpStatus.CONFLICT);
    }

    @PostMapping(ONE + "/removal")
    ModelAndView discard(@PathVariable UUID id, Visitor visitor, Words words) {
        uploads.discard(upload(id, visitor));
        return Elsewhere.after(words.to(ImportsController.PATH));
    }

    @GetMapping(ONE + "/rows.csv")
    void rows(@PathVariable UUID id, Visitor visitor, Words words, HttpServletResponse response) throws IOException {
        var rehearsal =
                clerk.rehearsal(upload(id, visitor)).filter(Errand::isDone).orElseThrow(NotFoundException::new);
        var rows = new RowsFile(number -> clerk.from(rehearsal, number, RowsFile.AT_ONCE), words);
        large.send(() -> send(rows, "rehearsal.csv", response));
    }

    static HttpServletResponse send(RowsFile rows, String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        rows.write(response.getOutputStream());
        return response;
    }

    private ModelAndView page(Upload upload, HttpStatus status) {
        var rehearsal = clerk.rehearsal(upload).orElseThrow(NotFoundException::new);
        var shown = new ModelAndView(
                "exchange/batch/upload",
                "page",
                new UploadPage(
                        upload,
                        rehearsal,
                        clerk.taking(upload).orElse(null),
                        clerk.tally(rehearsal),
                        clerk.first(rehearsal, UploadPage.SHOWN)));
        shown.setStatus(status);
        return shown;
    }

    /** Somebody else's does not exist. */
    private Upload upload(UUID id, Visitor visitor) {
        return uploads.find(id, visitor.id()).orElseThrow(NotFoundException::new);
    }
}
