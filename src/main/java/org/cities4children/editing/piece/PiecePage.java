package org.cities4children.editing.piece;

import java.util.List;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Form;
import org.cities4children.editing.summary.Line;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The form of one piece of content.
 *
 * @param piece what is there already, or nothing for a new one
 * @param done what was just done, or nothing
 * @param languages the other ones in which it can be written
 */
public record PiecePage(
        String kind,
        @Nullable Kept piece,
        Form form,
        @Nullable String done,
        List<Line> languages) {

    public PiecePage {
        languages = List.copyOf(languages);
    }

    /** Of a new one, which has one language until it is there. */
    static PiecePage blank(String kind, Form form) {
        return new PiecePage(kind, null, form, null, List.of());
    }

    public Head head(Words words) {
        return Head.of(heading(words), null, path()).hidden();
    }

    public String heading(Words words) {
        return piece == null ? words.t("editing.new." + kind) : piece.title();
    }

    /** What was just done, with what readers see of it now; nothing where nothing was. */
    public @Nullable String told(Words words) {
        if (done == null) {
            return null;
        }
        return words.t("editing.done." + (done.equals("saved") && isWithdrawn() ? "saved.withdrawn" : done));
    }

    /** Whether saving leaves it hidden. */
    public boolean isWithdrawn() {
        return piece != null && piece.isWithdrawn();
    }

    public String saving(Words words) {
        return words.t(isWithdrawn() ? "editing.save.withdrawn" : "editing.save");
    }

    public String standingPath() {
        return path() + "/standing";
    }

    /** Where the form goes to be shown as it would look. */
    public String previewPath() {
        var all = Words.PREVIEW + "/" + kind;
        return piece == null ? all : all + "/" + piece.id();
    }

    /** Where the form goes. */
    public String path() {
        var list = Editables.PATH + "/" + kind;
        return piece == null ? list : list + "/" + piece.id();
    }
}
