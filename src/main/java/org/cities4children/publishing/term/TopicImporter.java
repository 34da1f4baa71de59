package org.cities4children.publishing.term;

import java.util.regex.Pattern;
import org.cities4children.publishing.Term;
import org.cities4children.runtime.RowRefused;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes topics in. */
@Component
class TopicImporter extends TermImporter {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    TopicImporter(TermKeeper keeper, JsonMapper json) {
        super(Vocabulary.TOPIC, keeper, json);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    Term read(String id, ObjectNode row) {
        if (!ID.matcher(id).matches()) {
            throw new RowRefused("id", "an id has lower-case letters, digits and hyphens only");
        }
        var names = byLanguage(row, "labels");
        if (text(row, "label").isEmpty()) {
            throw new RowRefused("label", "it is missing");
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
