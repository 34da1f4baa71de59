package org.cities4children.editing.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cities4children.editing.row.Sheets;
import org.cities4children.runtime.intake.Publishable;
import org.cities4children.runtime.intake.Summaries;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what is different between two states of a row, also in its other languages. */
@Component
class Comparison {

    private final Sheets sheets;

    Comparison(Sheets sheets) {
        this.sheets = sheets;
    }

    List<Change> between(Publishable kind, ObjectNode before, ObjectNode after, Words words) {
        List<Change> all = new ArrayList<>(
                Change.between(null, sheets.of(kind.fields(), before), sheets.of(kind.fields(), after), words));
        var old = new Summaries(before);
        var fresh = new Summaries(after);
        Set<String> languages = new LinkedHashSet<>(old.languages());
        languages.addAll(fresh.languages());
        var nothing = JsonNodeFactory.instance.objectNode();
        for (var language : languages) {
            all.addAll(Change.between(
                    language,
                    sheets.of(kind.translated(), old.in(language).orElse(nothing)),
                    sheets.of(kind.translated(), fresh.in(language).orElse(nothing)),
                    words));
        }
        return all;
    }
}
