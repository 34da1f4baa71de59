package org.cities4children.editing.summary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cities4children.editing.row.Editables;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.runtime.intake.Publishable;
import org.cities4children.runtime.intake.Summaries;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Which other languages a piece of content is written in, and in which that is wanted. */
@Component
public class OtherLanguages {

    private final History history;

    OtherLanguages(History history) {
        this.history = history;
    }

    /** A line for each language in which something can be written. */
    public List<Line> of(Publishable kind, Kept piece, String key, ObjectNode row, Words words) {
        if (kind.translated().isEmpty()) {
            return List.of();
        }
        var read = history.of(kind, key, words.visitor().id());
        return languages(row, words).stream()
                .map(it -> new Line(
                        words.languageName(it), path(kind, piece, it), state(new Summaries(row), it, read, words)))
                .toList();
    }

    private String state(Summaries summaries, String language, History.Read read, Words words) {
        if (summaries.isByHand(language)) {
            return read.in(language).stream()
                    .findFirst()
                    .map(it -> it.told(read.zone(), words))
                    .orElse("");
        }
        return words.t(summaries.in(language).isPresent() ? "editing.summary.came" : "editing.summary.wanted");
    }

    static String path(Publishable kind, Kept piece, String language) {
        return Editables.PATH + "/" + kind.kind() + "/" + piece.id() + "/summaries/" + language;
    }

    /** Those the site is offered in, and those in which there is something already. */
    static Set<String> languages(ObjectNode row, Words words) {
        var summaries = new Summaries(row);
        Set<String> all = new LinkedHashSet<>();
        words.languages().stream().map(Language::code).forEach(all::add);
        all.addAll(summaries.languages());
        all.remove(summaries.own());
        return all;
    }
}
