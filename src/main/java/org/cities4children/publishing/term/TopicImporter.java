package org.cities4children.publishing.term;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cities4children.publishing.Term;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Field;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes topics in. */
@Component
class TopicImporter extends TermImporter {

    private static final int LONGEST_SCOPE = 1_000;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    TopicImporter(TermKeeper keeper, JsonMapper json) {
        super(Vocabulary.TOPIC, keeper, json);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Field> fields() {
        var fields = names("label", "labels");
        fields.add(Field.lines("synonyms"));
        fields.add(Field.topic("broader"));
        fields.add(Field.text("scope", LONGEST_SCOPE));
        return fields;
    }

    @Override
    ObjectNode row(Term term) {
        var others = new TreeMap<>(term.names());
        others.remove("en");
        var row = row(term, "labels", others).put("label", term.name("en"));
        if (term.broader() != null) {
            row.put("broader", term.broader());
        }
        var scopes = new TreeMap<>(term.scope());
        var scope = scopes.remove("en");
        if (scope != null) {
            row.put("scope", scope);
        }
        var inOthers = row.putObject("scopes");
        scopes.forEach(inOthers::put);
        return row;
    }

    @Override
    Term read(String id, ObjectNode row) {
        if (!ID.matcher(id).matches()) {
            throw new RowRefused("id", "publishing.refused.topic-id");
        }
        var names = byLanguage(row, "labels");
        if (!isName(text(row, "label"))) {
            throw new RowRefused("label", "runtime.refused.missing");
        }
        names.put("en", text(row, "label"));
        var scope = byLanguage(row, "scopes");
        if (!text(row, "scope").isEmpty()) {
            scope.put("en", text(row, "scope"));
        }
        var broader = text(row, "broader");
        return new Term(id, names, strings(row, "synonyms"), broader.isEmpty() ? null : broader, scope);
    }
}
