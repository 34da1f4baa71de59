package org.cities4children.knowledge.resource;

import java.util.List;
import java.util.function.Function;
import org.cities4children.knowledge.citation.Citations;
import org.cities4children.knowledge.citation.Cited;
import org.cities4children.publishing.Address;
import org.cities4children.publishing.Publications;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /hub/{slug}}: a resource, and its citations. */
@Everyone
@Controller
class ResourceController {

    private final Publications publications;
    private final Presentation presentation;
    private final Citations citations;

    ResourceController(Publications publications, Presentation presentation, Citations citations) {
        this.publications = publications;
        this.presentation = presentation;
        this.citations = citations;
    }

    @GetMapping("/hub/{slug}")
    ModelAndView show(@PathVariable String slug, Words words) {
        return switch (publications.at("resource", slug)) {
            case Address.Here here ->
                new ModelAndView("knowledge/resource/show", "page", presentation.page(here.listing(), words));
            case Address.Moved moved -> Elsewhere.permanently(words.to(moved.path()));
            case Address.Gone gone -> throw gone.exception();
            case Address.Nowhere _ -> throw new NotFoundException();
        };
    }

    @GetMapping("/hub/{slug}.bib")
    ResponseEntity<String> bibtex(@PathVariable String slug, Words words) {
        return file(slug, words, "bib", "application/x-bibtex;charset=utf-8", citations::bibtex);
    }

    @GetMapping("/hub/{slug}.ris")
    ResponseEntity<String> ris(@PathVariable String slug, Words words) {
        return file(slug, words, "ris", "application/x-research-info-systems;charset=utf-8", citations::ris);
    }

    @GetMapping("/hub/{slug}.csl.json")
    ResponseEntity<String> csl(@PathVariable String slug, Words words) {
        return file(
                slug, words, "csl.json", "application/vnd.citationstyles.csl+json", it -> citations.csl(List.of(it)));
    }

    private ResponseEntity<String> file(
            String slug, Words words, String ending, String type, Function<Cited, String> format) {
        return switch (publications.at("resource", slug)) {
            case Address.Here here -> file(presentation.cited(here.listing(), words), ending, type, format);
            case Address.Moved moved ->
                ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .header(HttpHeaders.LOCATION, words.to(moved.path()) + "." + ending)
                        .header(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                        .build();
            case Address.Gone gone -> throw gone.exception();
            case Address.Nowhere _ -> throw new NotFoundException();
        };
    }

    private static ResponseEntity<String> file(
            Cited cited, String ending, String type, Function<Cited, String> format) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + cited.slug() + "." + ending + "\"")
                .body(format.apply(cited));
    }
}
