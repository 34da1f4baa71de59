package org.cities4children.stories.list;

import java.util.List;
import org.cities4children.publishing.Listing;
import org.cities4children.stories.story.Story;
import org.cities4children.web.Head;
import org.cities4children.web.Paging;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Stories, newest first.
 *
 * @param chosen what they are narrowed down to
 * @param series the series there are
 * @param topics the topics most is written on
 */
public record StoriesPage(
        String address,
        int total,
        List<Row> rows,
        List<Choice> chosen,
        List<Choice> series,
        List<Choice> topics,
        Paging paging) {

    public Head head(Words words) {
        var title = chosen.isEmpty()
                ? words.t("stories")
                : words.t(
                        "stories.about",
                        String.join(", ", chosen.stream().map(Choice::name).toList()));
        var head = new Head(title, words.t("stories.lead"), address, true, List.of(), "/stories/feed.atom");
        return rows.isEmpty() || chosen.size() > 1 ? head.hidden() : head;
    }

    /** A story in the list. */
    public record Row(Listing listing, @Nullable Story story) {

        public String by() {
            return String.join(", ", listing.card().creators());
        }
    }

    /** Something to narrow down to, or to let go of, with its address. */
    public record Choice(String name, int count, String path) {}
}
