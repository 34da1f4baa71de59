package org.cities4children.site.home;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Organisation;
import org.cities4children.knowledge.Figure;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The start page.
 *
 * @param resources how many the hub holds
 * @param topics those that most is filed under
 * @param isChosen whether an editor chose what is shown; else it is what is new
 * @param figure the one that is shown with people
 */
public record HomePage(
        int resources,
        List<Topic> topics,
        boolean isChosen,
        List<Listing> shown,
        @Nullable Figure figure,
        List<Organisation> members,
        List<Chapter> chapters) {

    /** Where a visitor can take part. */
    public static final List<Way> WAYS = List.of(
            new Way("join", "/join"),
            new Way("contribute", "/contribute"),
            new Way("newsletter", "/newsletter/subscribe"),
            new Way("contact", "/contact"));

    private static final int PEOPLE = 10;

    public Head head(Words words) {
        var head = Head.of(words.site(), words.t("site.home.lead"), "/");
        return new Head(head.title(), head.description(), "/", true, List.of(), "/feed.atom");
    }

    /** Ten people, of whom so many are children as the figure's share says; none when it is not a share. */
    public List<Boolean> people() {
        if (figure == null || !figure.unit().startsWith("%") || !figure.value().matches("[0-9]{1,2}")) {
            return Collections.emptyList();
        }
        int children = Math.round(Integer.parseInt(figure.value()) / (float) PEOPLE);
        return IntStream.range(0, PEOPLE).mapToObj(it -> it < children).toList();
    }

    /** How many of the people are children. */
    public long children() {
        return people().stream().filter(it -> it).count();
    }

    /** A way in, by the key of its words. */
    public record Way(String key, String path) {}

    /** A topic to begin with. */
    public record Topic(String id, String name) {}
}
