package org.cities4children.site.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * What was found across everything.
 *
 * @param words as typed
 * @param total how many resources were found
 * @param resources the best of them
 * @param groups other things, by their names
 */
public record SearchPage(String words, int total, List<Listing> resources, List<Group> groups) {

    public Head head(Words words) {
        var title = isAsked() ? words.t("site.search.title", this.words) : words.t("site.search");
        return isAsked() ? Head.of(title, null, address("/search")).hidden() : Head.of(title, null, "/search");
    }

    public boolean isAsked() {
        return !words.isEmpty();
    }

    public boolean isEmpty() {
        return total == 0 && groups.isEmpty();
    }

    /** All resources that were found. */
    public String hub() {
        return address("/hub");
    }

    private String address(String path) {
        return path + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Things of one sort. */
    public record Group(String key, List<Hit> hits) {}

    /** One thing, by its name. */
    public record Hit(String name, String path) {}
}
