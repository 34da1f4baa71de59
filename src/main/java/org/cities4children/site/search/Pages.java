package org.cities4children.site.search;

import java.util.List;
import java.util.stream.Stream;
import org.cities4children.site.page.TextPages;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** Pages that are no publication: by their titles, by other words for what stands there, and by their texts. */
@Component
class Pages {

    private static final List<Known> KNOWN = List.of(
            new Known("/newsletter/subscribe", "web.foot.newsletter.subscribe", "newsletter"),
            new Known("/jobs", "stories.jobs", "jobs"),
            new Known("/members", "site.members", "members"),
            new Known("/join", "site.join", "join"),
            new Known("/contact", "web.foot.contact", "contact"),
            new Known("/concern", "web.foot.concern", "concern"),
            new Known("/contribute", "web.foot.contribute", "contribute"),
            new Known("/chapters/apply", "site.call", "call"),
            new Known("/figures", "knowledge.figures", "figures"),
            new Known("/stories", "web.menu.stories", "stories"),
            new Known("/events", "web.menu.events", "events"));

    private final TextPages texts;
    private final Vocabulary vocabulary;

    Pages(TextPages texts, Vocabulary vocabulary) {
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    /** Those that are called so, in the reader's language or in English. */
    Stream<SearchPage.Hit> called(Names names, Words words) {
        return Stream.concat(found(names, words, false), known(names, words));
    }

    /** The same, and those in whose text all that was typed stands together. */
    Stream<SearchPage.Hit> calledOrTelling(Names names, Words words) {
        return Stream.concat(found(names, words, true), known(names, words));
    }

    private Stream<SearchPage.Hit> found(Names names, Words words, boolean read) {
        return texts.all(words.language()).stream()
                .filter(it -> names.match(List.of(it.title())) || (read && names.standTogetherIn(it.words())))
                .map(it -> new SearchPage.Hit(it.title(), it.path()));
    }

    private Stream<SearchPage.Hit> known(Names names, Words words) {
        var english = vocabulary.words(Language.ENGLISH, "/");
        return KNOWN.stream()
                .filter(it -> names.match(List.of(it.words(words), it.words(english))))
                .map(it -> new SearchPage.Hit(words.t(it.title()), it.path()));
    }

    /**
     * A page with its own address.
     *
     * @param title the key of its title
     * @param others the end of the key of other words for it
     */
    private record Known(String path, String title, String others) {

        String words(Words language) {
            return language.t(title) + " " + language.t("site.search.known." + others);
        }
    }
}
