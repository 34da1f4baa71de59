package org.cities4children.editing.chapter;

import java.util.List;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Form;
import org.cities4children.editing.row.Sheets;
import org.cities4children.publishing.Publications.Scopes;
import org.cities4children.runtime.intake.Field;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The forms of news and events as a national alliance fills them in: whose they are is not asked. */
@Component
class ChapterForms {

    static final List<String> KINDS = List.of("posts", "events");

    private final Editables editables;
    private final Sheets sheets;

    ChapterForms(Editables editables, Sheets sheets) {
        this.editables = editables;
        this.sheets = sheets;
    }

    ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }

    Form blank(String kind) {
        return sheets.blank(fields(kind));
    }

    Form of(String kind, ObjectNode row) {
        return sheets.of(fields(kind), row);
    }

    Form typed(String kind, ObjectNode row, MultiValueMap<String, String> sent, Words words) {
        return sheets.typed(fields(kind), row, sent, words);
    }

    private List<Field> fields(String kind) {
        return editables.of(kind).orElseThrow().fields().stream()
                .filter(it -> !it.name().equals(Scopes.FIELD))
                .toList();
    }
}
