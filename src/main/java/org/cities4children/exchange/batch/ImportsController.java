package org.cities4children.exchange.batch;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cities4children.exchange.errand.Clerk;
import org.cities4children.exchange.errand.Uploads;
import org.cities4children.exchange.intake.Intake;
import org.cities4children.exchange.past.Batch;
import org.cities4children.exchange.past.Past;
import org.cities4children.people.People;
import org.cities4children.web.Mistake;
import org.cities4children.web.Paging;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/imports}. */
@Controller
@Needs(Power.EDIT_CONTENT)
class ImportsController {

    static final String PATH = "/desk/imports";

    private static final int SHOWN = 20;

    private final Past past;
    private final Uploads uploads;
    private final Clerk clerk;
    private final Intake intake;
    private final People people;

    ImportsController(Past past, Uploads uploads, Clerk clerk, Intake intake, People people) {
        this.past = past;
        this.uploads = uploads;
        this.clerk = clerk;
        this.intake = intake;
        this.people = people;
    }

    @GetMapping(PATH)
    ModelAndView index(@RequestParam(defaultValue = "1") String page, Visitor visitor) {
        return page(number(page), "", List.of(), visitor);
    }

    @PostMapping(PATH)
    ModelAndView handIn(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Visitor visitor,
            Words words)
            throws IOException {
        var content = content(file);
        var form = form(kind, file, UploadForm.beginsAsText(content));
        var kinds = intake.kinds();
        var mistakes = form.mistakes(kinds, intake::suffix, words);
        if (!mistakes.isEmpty()) {
            return page(1, kind, mistakes, visitor);
        }
        var known = form.kindOf(kinds).orElseThrow();
        return clerk.handIn(visitor.id(), known, form.name(), content)
                .map(it -> Elsewhere.after(words.to(UploadController.path(it))))
                .orElseGet(() -> page(
                        1, kind, List.of(new Mistake("file", words.t("exchange.upload.many", Uploads.MOST))), visitor));
    }

    private static UploadForm form(String kind, @Nullable MultipartFile file, boolean text) {
        return file == null
                ? new UploadForm(kind, "", 0, text)
                : new UploadForm(
                        kind, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getSize(), text);
    }

    /** Of what is too large, nothing is taken into memory. */
    private static byte[] content(@Nullable MultipartFile file) throws IOException {
        return file == null || file.getSize() > UploadForm.LARGEST ? new byte[0] : file.getBytes();
    }

    private ModelAndView page(int number, String kind, List<Mistake> mistakes, Visitor visitor) {
        int pages = Math.max(1, Math.ceilDiv(past.count(), SHOWN));
        var paging = new Paging(Math.min(number, pages), pages, it -> it == 1 ? PATH : PATH + "?page=" + it);
        var batches = past.newest((paging.page() - 1) * SHOWN, SHOWN);
        var names = people.names(
                batches.stream().map(Batch::person).filter(Objects::nonNull).collect(Collectors.toSet()));
        var choice = new ImportsPage.Choice(intake.kinds(), kind, mistakes);
        var shown = new ModelAndView(
                "exchange/batch/index",
                "page",
                new ImportsPage(choice, uploads.of(visitor.id()), batches, names, people.zone(visitor.id()), paging));
        shown.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    /** What is no number leads to the first page. */
    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
    }
}
