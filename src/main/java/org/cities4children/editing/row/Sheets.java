package org.cities4children.editing.row;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.Row;
import org.cities4children.web.Words;
import org.cities4children.web.choice.HomeCountries;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes forms of rows and of what was sent. */
@Component
public class Sheets {

    private final Terms terms;
    private final HomeCountries home;

    Sheets(Terms terms, HomeCountries home) {
        this.terms = terms;
        this.home = home;
    }

    private Choices choices() {
        return new Choices(terms.topics(), home);
    }

    public Form blank(List<Field> fields) {
        return Form.of("", Sheet.of(fields, JsonNodeFactory.instance.objectNode()), choices());
    }

    /** What stands in a row. */
    public Form of(List<Field> fields, ObjectNode row) {
        return Form.of(Keeping.mark(row), sheet(fields, row), choices());
    }

    /** What was typed of something new, with what has to be filled in otherwise. */
    public Form typed(List<Field> fields, Map<String, List<String>> sent, Words words) {
        return typed(fields, JsonNodeFactory.instance.objectNode(), sent, words);
    }

    /** What was typed over a row, with what has to be filled in otherwise. */
    public Form typed(List<Field> fields, ObjectNode row, Map<String, List<String>> sent, Words words) {
        var sheet = Sheet.typed(fields, sent);
        var base = String.join("", sent.getOrDefault(Form.BASE, List.of()));
        return Form.of(base, sheet, choices()).wrong(sheet.mistakes(row, words));
    }

    /** What was typed, beside what somebody else saved meanwhile. */
    public Form overtaken(Form typed, ObjectNode theirs) {
        return typed.overtaken(Keeping.mark(theirs), sheet(typed.sheet().fields(), theirs));
    }

    /** Topics as they are called now: a row keeps the ids with which it came, also of what was merged. */
    private Sheet sheet(List<Field> fields, ObjectNode row) {
        var shown = row.deepCopy();
        for (var field : fields) {
            if (field.form() == Field.Form.TOPICS && row.has(field.name())) {
                Set<String> ids = new LinkedHashSet<>();
                new Row(row)
                        .list(field.name())
                        .forEach(it -> ids.add(
                                terms.topic(it.asString("")).map(Term::id).orElse(it.asString(""))));
                var all = shown.putArray(field.name());
                ids.forEach(all::add);
            }
        }
        return Sheet.of(fields, shown);
    }
}
