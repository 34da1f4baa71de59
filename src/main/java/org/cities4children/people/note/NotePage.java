package org.cities4children.people.note;

import java.util.List;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * One message.
 *
 * @param path where it stands
 * @param name of the other
 * @param address of the other; empty until the receiver has answered
 * @param answer empty until then
 * @param own whether the reader wrote it
 * @param open whether the reader may answer or refuse it
 * @param refused whether the reader did not want it
 * @param reported whether the secretariat was told
 */
public record NotePage(
        String path,
        String name,
        String address,
        String words,
        String answer,
        boolean own,
        boolean open,
        boolean refused,
        boolean reported,
        Tried tried) {

    public Head head(Words words) {
        return Head.of(title(words), null, path).hidden();
    }

    public String title(Words words) {
        return words.t(own ? "people.note.to" : "people.note.from", name);
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.notes"), Note.PATH));
    }

    public int mostWords() {
        return NoteForm.MOST_WORDS;
    }
}
