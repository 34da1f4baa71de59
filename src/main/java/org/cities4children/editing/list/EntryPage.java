package org.cities4children.editing.list;

import org.cities4children.editing.row.Form;
import org.cities4children.runtime.intake.Listed;
import org.cities4children.runtime.intake.Listed.Entry;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The form of one row.
 *
 * @param entry what is there already, or nothing for a new one and for what was taken away
 * @param key by which it is known, or nothing for a new one
 * @param done key of what was just done, or nothing
 */
public record EntryPage(
        Listed list,
        @Nullable Entry entry,
        @Nullable String key,
        Form form,
        @Nullable String done) {

    public Head head(Words words) {
        return Head.of(heading(words), null, path()).hidden();
    }

    public String kind() {
        return list.kind();
    }

    public String heading(Words words) {
        return entry == null ? words.t("editing.new." + kind()) : nameOf(kind(), entry, words);
    }

    /** Whether it was taken away, and stands again when it is saved. */
    public boolean isAway() {
        return entry == null && key != null;
    }

    public boolean isRemovable() {
        return entry != null && list.isOpen();
    }

    public String listPath() {
        return Lists.pathOf(kind());
    }

    /** Where the form goes. */
    public String path() {
        return entry == null ? listPath() : Lists.pathOf(kind(), entry.key());
    }

    public String removalPath() {
        return entry == null ? listPath() : Lists.removalOf(kind(), entry.key());
    }

    /** Where readers see it, with the prefix of its own language. */
    public String publicPath(Words words) {
        if (entry == null) {
            return "/";
        }
        var path = list.shownAt(entry.key());
        return entry.language() == null ? words.to(path) : path;
    }

    static String nameOf(String kind, Entry entry, Words words) {
        var name = entry.name().equals("/") ? words.t("editing.kind." + kind) : entry.name();
        return entry.language() == null ? name : name + " · " + words.languageName(entry.language());
    }
}
