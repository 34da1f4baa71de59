package org.cities4children.alliance.landing;

import java.util.List;
import org.cities4children.alliance.Chapter;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** The national alliances that somebody looks after. */
public record LandingsPage(List<Chapter> chapters) {

    static final String PATH = "/desk/alliances";

    public LandingsPage {
        chapters = List.copyOf(chapters);
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.chapters"), null, PATH).hidden();
    }

    public String path(Chapter chapter) {
        return LandingPage.path(chapter.country());
    }
}
