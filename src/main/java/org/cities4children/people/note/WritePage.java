package org.cities4children.people.note;

import java.util.List;
import org.cities4children.people.directory.Entry;
import org.cities4children.people.directory.Shown;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * The form by which somebody of the directory is written to.
 *
 * @param id of the message that it makes
 * @param often how long to wait, where there were too many; null otherwise
 * @param sent whether it is on its way
 */
public record WritePage(
        Shown to, Tried tried, String id, @Nullable String often, boolean sent) {

    public Head head(Words words) {
        return Head.of(words.t("people.note.write", to.entry().name()), null, path())
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(
                new Crumb(words.t("people.directory"), Entry.PATH),
                new Crumb(to.entry().name(), to.entry().path()));
    }

    public String path() {
        return to.entry().path() + "/message";
    }

    public int mostWords() {
        return NoteForm.MOST_WORDS;
    }

    public String messages() {
        return Note.PATH;
    }
}
