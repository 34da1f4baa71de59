package org.cities4children.editing.piece;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cities4children.editing.list.Lists;
import org.cities4children.editing.row.Editables;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.web.Head;
import org.cities4children.web.Paging;
import org.cities4children.web.Words;

/**
 * A page of what stands of one kind.
 *
 * @param lists kinds of what has no address of its own
 * @param zone where the reader lives
 */
public record ContentPage(
        List<String> kinds,
        List<String> lists,
        String kind,
        String title,
        int count,
        int number,
        int pages,
        List<Kept> shown,
        ZoneId zone) {

    public ContentPage {
        kinds = List.copyOf(kinds);
        lists = List.copyOf(lists);
        shown = List.copyOf(shown);
    }

    public Head head(Words words) {
        return Head.of(words.t("editing"), null, Editables.PATH).hidden();
    }

    public String pathOf(Kept piece) {
        return Editables.PATH + "/" + kind + "/" + piece.id();
    }

    public String pathOf(String other) {
        return Editables.PATH + "?kind=" + other;
    }

    public String listPath(String list) {
        return Lists.pathOf(list);
    }

    public String newPath() {
        return Editables.PATH + "/" + kind + "/new";
    }

    public String revised(Kept piece, Words words) {
        return words.day(LocalDate.ofInstant(piece.revised(), zone));
    }

    public Paging paging() {
        var asked = pathOf(kind) + "&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8) + "&page=";
        return new Paging(number, pages, it -> asked + it);
    }
}
