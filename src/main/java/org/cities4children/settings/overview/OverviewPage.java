package org.cities4children.settings.overview;

import java.util.List;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** What can be set. */
public record OverviewPage() {

    public Head head(Words words) {
        return Head.of(words.t("settings"), null, "/desk/settings").hidden();
    }

    /** The pages, each the last part of its address and of its keys. */
    public List<String> pages() {
        return List.of("identity", "logo", "colours", "banner", "post", "retention");
    }
}
