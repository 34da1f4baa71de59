package org.cities4children.knowledge.figure;

import java.util.List;
import java.util.Locale;
import org.cities4children.knowledge.Figure;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** All key figures, by what they are about; on a small screen a reader unfolds what they came for. */
public record FiguresPage(List<Group> groups) {

    public Head head(Words words) {
        return Head.of(words.t("knowledge.figures"), words.t("knowledge.figures.lead"), "/figures");
    }

    /** Figures on one thing; without a name when nothing says on what. */
    public record Group(String name, List<Row> rows) {}

    /** A figure with its topics' names. */
    public record Row(Figure figure, List<Topic> topics) {

        /** The value in groups of three digits, in English as the words around it. */
        public String value() {
            var value = figure.value();
            return value.matches("[0-9]{4,18}") ? String.format(Locale.UK, "%,d", Long.parseLong(value)) : value;
        }
    }

    /** A topic's name and id. */
    public record Topic(String id, String name) {}
}
