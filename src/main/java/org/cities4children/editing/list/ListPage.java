package org.cities4children.editing.list;

import java.util.List;
import org.cities4children.runtime.intake.Listed;
import org.cities4children.runtime.intake.Listed.Entry;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** What there is of one kind. */
public record ListPage(String kind, boolean isOpen, List<Entry> entries) {

    public ListPage {
        entries = List.copyOf(entries);
    }

    static ListPage of(Listed kind) {
        return new ListPage(kind.kind(), kind.isOpen(), kind.entries());
    }

    public Head head(Words words) {
        return Head.of(words.t("editing.kind." + kind), null, Lists.pathOf(kind))
                .hidden();
    }

    public String newPath() {
        return Lists.pathOf(kind) + "/new";
    }

    public String pathOf(Entry entry) {
        return Lists.pathOf(kind, entry.key());
    }

    public String nameOf(Entry entry, Words words) {
        return EntryPage.nameOf(kind, entry, words);
    }
}
