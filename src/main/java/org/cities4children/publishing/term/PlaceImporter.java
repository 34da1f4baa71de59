package org.cities4children.publishing.term;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cities4children.publishing.Term;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Field;
import org.cities4children.web.address.Slug;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes places in: countries need no names, the world's registers have them. */
@Component
class PlaceImporter extends TermImporter {

    private final TermKeeper keeper;

    PlaceImporter(TermKeeper keeper, JsonMapper json) {
        super(Vocabulary.PLACE, keeper, json);
        this.keeper = keeper;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Field> fields() {
        var fields = names("names.en", "names");
        fields.add(Field.lines("synonyms"));
        return fields;
    }

    @Override
    ObjectNode row(Term term) {
        return row(term, "names", term.names());
    }

    @Override
    Term read(String id, ObjectNode row) {
        var parts = id.split("/", -1);
        if (parts.length > 2 || !TermKeeper.isCountry(parts[0])) {
            throw new RowRefused("id", "publishing.refused.place-id");
        }
        return parts.length == 1 ? country(id, row) : city(id, parts, row);
    }

    private static Term country(String id, ObjectNode row) {
        var names = new TreeMap<>(TermKeeper.countryNames(id));
        names.putAll(byLanguage(row, "names"));
        return new Term(id, names, strings(row, "synonyms"), null, Map.of());
    }

    private Term city(String id, String[] parts, ObjectNode row) {
        var names = byLanguage(row, "names");
        if (!isName(names.getOrDefault("en", ""))) {
            throw new RowRefused("names", "publishing.refused.city-name");
        }
        if (!Slug.of(parts[1]).equals(parts[1])) {
            throw new RowRefused("id", "publishing.refused.city-id");
        }
        if (keeper.find(Vocabulary.PLACE, parts[0]).isEmpty()) {
            // Before the country is added, which lets others do so, too: two who then want to be alone wait for ever.
            keeper.alone();
            keeper.country(parts[0]);
        }
        return new Term(id, names, strings(row, "synonyms"), parts[0], Map.of());
    }
}
