package org.cities4children.knowledge.figure;

import java.util.List;
import java.util.Locale;
import org.cities4children.knowledge.Figure;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** All key figures. */
public record FiguresPage(List<Row> rows) {

    public Head head(Words words) {
        return Head.of(words.t("knowledge.figures"), words.t("knowledge.figures.lead"), "/figures");
    }

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
