package org.cities4children.knowledge.list;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.knowledge.citation.Citations;
import org.cities4children.knowledge.resource.Citing;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.web.Typed;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /reading-list}: resources that a reader keeps, without an account. */
@Everyone
@Controller
class ReadingListController {

    private static final int FOUND = 8;
    private static final int LONGEST = 300;

    private final Publications publications;
    private final Search search;
    private final Citing citing;
    private final Citations citations;

    ReadingListController(Publications publications, Search search, Citing citing, Citations citations) {
        this.publications = publications;
        this.search = search;
        this.citing = citing;
        this.citations = citations;
    }

    @GetMapping("/reading-list")
    ModelAndView show(
            @RequestParam(defaultValue = "") List<String> r, @RequestParam(defaultValue = "") String q, Words words) {
        var asked = ReadingList.of(r);
        var pasted = ReadingList.pasted(q);
        if (!pasted.isEmpty()) {
            return Elsewhere.forNow(words.to(asked.with(pasted).address()));
        }
        var listings = listings(asked);
        var list = new ReadingList(listings.stream().map(Listing::slug).toList());
        var typed = Typed.line(q, LONGEST);
        var page = new ReadingListPage(
                list.address(),
                list.slugs(),
                listings.stream()
                        .map(it -> new ReadingListPage.Item(
                                it, list.without(it.slug()).address()))
                        .toList(),
                typed,
                typed.isEmpty() || list.isFull() ? List.of() : found(typed, list),
                list.isFull(),
                List.of(
                        new ReadingListPage.File("BibTeX", list.address(".bib")),
                        new ReadingListPage.File("RIS", list.address(".ris")),
                        new ReadingListPage.File("CSL-JSON", list.address(".csl.json"))));
        return new ModelAndView("knowledge/list/show", "page", page);
    }

    private List<Listing> listings(ReadingList list) {
        return publications.at("resource", list.slugs());
    }

    private List<ReadingListPage.Item> found(String typed, ReadingList list) {
        var findings = search.find(Question.in("resource").asking(typed).part(0, FOUND));
        var ids = findings.found().stream().map(it -> UUID.fromString(it.id())).toList();
        return publications.listings(ids).stream()
                .filter(it -> !list.slugs().contains(it.slug()))
                .map(it -> new ReadingListPage.Item(it, list.with(it.slug()).address()))
                .toList();
    }

    @GetMapping("/reading-list.bib")
    ResponseEntity<String> bibtex(@RequestParam(defaultValue = "") List<String> r, Words words) {
        var entries = citing.of(listings(ReadingList.of(r)), words).stream().map(citations::bibtex);
        return file(entries.collect(Collectors.joining("\n")), "bib", "application/x-bibtex;charset=utf-8");
    }

    @GetMapping("/reading-list.ris")
    ResponseEntity<String> ris(@RequestParam(defaultValue = "") List<String> r, Words words) {
        var entries = citing.of(listings(ReadingList.of(r)), words).stream().map(citations::ris);
        return file(entries.collect(Collectors.joining()), "ris", "application/x-research-info-systems;charset=utf-8");
    }

    @GetMapping("/reading-list.csl.json")
    ResponseEntity<String> csl(@RequestParam(defaultValue = "") List<String> r, Words words) {
        var items = citations.csl(citing.of(listings(ReadingList.of(r)), words));
        return file(items, "csl.json", "application/vnd.citationstyles.csl+json");
    }

    private static ResponseEntity<String> file(String content, String ending, String type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"reading-list." + ending + "\"")
                .body(content);
    }
}
