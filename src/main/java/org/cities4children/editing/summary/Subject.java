package org.cities4children.editing.summary;

import java.util.List;
import java.util.Optional;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.Publishable;
import org.cities4children.runtime.intake.Summaries;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A piece of content and another language. */
record Subject(Publishable kind, Kept piece, String key, ObjectNode row, String language) {

    List<Field> fields() {
        return kind.translated();
    }

    String path() {
        return OtherLanguages.path(kind, piece, language);
    }

    /** What stands in the language, of what may be written; without anything where it is wanted. */
    ObjectNode standing() {
        return standingIn(row);
    }

    /** The same of another state of the row. */
    ObjectNode standingIn(ObjectNode other) {
        return only(new Summaries(other).in(language));
    }

    /** What came with the row, where somebody wrote something else since. */
    Optional<ObjectNode> came() {
        var summaries = new Summaries(row);
        return summaries.isByHand(language)
                ? summaries.came(language).map(Optional::of).map(this::only)
                : Optional.empty();
    }

    private ObjectNode only(Optional<ObjectNode> text) {
        var only = JsonNodeFactory.instance.objectNode();
        text.ifPresent(it -> fields().stream()
                .filter(field -> it.hasNonNull(field.name()))
                .forEach(field -> only.set(field.name(), it.get(field.name()))));
        return only;
    }
}
