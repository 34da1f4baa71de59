package org.cities4children.editing.summary;

import java.util.List;
import org.cities4children.editing.row.Editables;
import org.cities4children.publishing.Publications.Read;
import org.cities4children.web.Head;
import org.cities4children.web.Language;
import org.cities4children.web.Words;

/**
 * What has no summary in a language.
 *
 * @param days over which it was counted how often things are read
 * @param wanted what is read most first
 */
public record WantedPage(String kind, Language language, int days, List<Read> wanted) {

    public WantedPage {
        wanted = List.copyOf(wanted);
    }

    public Head head(Words words) {
        return Head.of(words.t("editing.wanted"), null, WantedController.PATH).hidden();
    }

    /** The same of another language. */
    public String pathOf(Language other) {
        return WantedController.PATH + "?language=" + other.code();
    }

    /** Where the summary is written. */
    public String pathOf(Read piece) {
        return Editables.PATH + "/" + kind + "/" + piece.id() + "/summaries/" + language.code();
    }
}
