package org.cities4children.people.data;

import java.util.List;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** What is kept about a person, to read. */
public record CopyPage(List<Kind> kinds) {

    public CopyPage {
        kinds = List.copyOf(kinds);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.data.copy"), null, OwnDataPage.PATH).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(
                new Crumb(words.t("people.account"), "/desk/account"),
                new Crumb(words.t("people.data"), OwnDataPage.PATH));
    }

    /**
     * Rows of one kind.
     *
     * @param rows each with what it says, empty parts left out
     */
    public record Kind(String name, List<List<Fact>> rows) {

        public Kind {
            rows = List.copyOf(rows);
        }
    }

    /** One thing that a row says. */
    public record Fact(String name, String value) {}
}
