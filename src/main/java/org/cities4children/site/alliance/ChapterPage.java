package org.cities4children.site.alliance;

import java.time.DateTimeException;
import java.util.List;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapters.Circle;
import org.cities4children.alliance.Chapters.Member;
import org.cities4children.web.Head;
import org.cities4children.web.PartialDate;
import org.cities4children.web.Words;
import org.cities4children.web.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * The national alliance of one country.
 *
 * @param circle who makes it up
 * @param works what the hub has about the country, and the news and events of the national alliance
 */
public record ChapterPage(Chapter chapter, Circle circle, Works works) {

    public Head head(Words words) {
        return new Head(title(words), chapter.description(), path(), true, List.of(), feed());
    }

    public String path() {
        return "/chapters/" + chapter.country();
    }

    public String feed() {
        return path() + "/feed.atom";
    }

    public List<Member> committee() {
        return circle.members().stream().filter(Member::committee).toList();
    }

    public List<Member> others() {
        return circle.members().stream().filter(it -> !it.committee()).toList();
    }

    /** The language in which it speaks of itself, when it is not the page's own. */
    public @Nullable String foreign(Words words) {
        var language = chapter.own().language();
        return language.equals(words.language().code()) ? null : language;
    }

    /** Its own words, for a reader's page. */
    public String about(Words words) {
        return Markdown.lines(chapter.own().about()).html(words.language());
    }

    /** Where a letter to it is written; nothing that is closed is written to. */
    public boolean isWrittenTo() {
        return chapter.isOpen();
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
