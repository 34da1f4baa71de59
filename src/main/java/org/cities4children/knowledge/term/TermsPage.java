package org.cities4children.knowledge.term;

import java.util.List;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * All topics, or all places.
 *
 * @param vocabulary topics or places
 */
public record TermsPage(String vocabulary, List<Group> groups) {

    public Head head(Words words) {
        return Head.of(
                words.t("knowledge." + vocabulary), words.t("knowledge." + vocabulary + ".lead"), "/" + vocabulary);
    }

    /** A term with those below it. */
    public record Group(Line line, List<Line> narrower) {}

    /** A term with the number of things filed under it. */
    public record Line(String id, String name, @Nullable String scope, int used, String path) {

        Line at(String other) {
            return new Line(id, name, scope, used, other);
        }
    }
}
