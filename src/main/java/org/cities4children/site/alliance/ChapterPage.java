package org.cities4children.site.alliance;

import java.time.DateTimeException;
import java.util.List;
import org.cities4children.alliance.Chapter;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Head;
import org.cities4children.web.PartialDate;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The national alliance of one country.
 *
 * @param total how much the hub has about the country
 * @param newest some of it
 */
public record ChapterPage(Chapter chapter, int total, List<Listing> newest) {

    public Head head(Words words) {
        return Head.of(title(words), chapter.description(), "/chapters/" + chapter.country());
    }

    public String title(Words words) {
        return words.t("site.chapter", words.country(chapter.country()));
    }

    /** The month of the call it answered, as the language writes it. */
    public @Nullable String call(Words words) {
        var call = chapter.callLaunched();
        if (call == null) {
            return null;
        }
        try {
            return new PartialDate(call).written(words);
        } catch (DateTimeException other) {
            return call;
        }
    }
}
