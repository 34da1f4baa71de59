package org.cities4children.knowledge.figure;

import java.util.List;
import java.util.Locale;
import org.cities4children.knowledge.Figure;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/** All key figures, by what they are about; on a small screen a reader unfolds what they came for. */
public record FiguresPage(List<Group> groups) {

    public Head head(Words words) {
        return Head.of(words.t("knowledge.figures"), words.t("knowledge.figures.lead"), "/figures");
    }

    /**
     * Figures on one thing; without a name when nothing says on what.
     *
     * @param scope one line on what belongs there, or an empty text
     */
    public record Group(String name, String scope, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A figure with its topics' names.
     *
     * @param record path of the publication in the hub, where it is there
     */
    public record Row(Figure figure, @Nullable String record, List<Topic> topics) {

        /** Whether only the source's own page can be opened, so that the source itself leads there. */
        public boolean leadsOut() {
            return record == null
                    && figure.address() != null
                    && figure.address().official();
        }

        /** Where the figure was read and when, as far as it is known; nothing where no page may be linked. */
        public @Nullable String seen(Words words) {
            var address = figure.address();
            if (address == null) {
                return null;
            }
            return figure.seen() == null
                    ? words.t("knowledge.figures.described", address.host())
                    : words.t("knowledge.figures.seen", address.host(), figure.seen());
        }

        /** The value in groups of three digits, in English as the words around it. */
        public String value() {
            var value = figure.value();
            return value.matches("[0-9]{4,18}") ? String.format(Locale.UK, "%,d", Long.parseLong(value)) : value;
        }
    }

    /** A topic's name and id. */
    public record Topic(String id, String name) {}
}
