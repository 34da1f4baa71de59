package org.cities4children.people.note;

import java.util.List;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * What somebody wrote to people of the directory, and got from them.
 *
 * @param blocked from whom they want nothing
 */
public record NotesPage(List<Line> received, List<Line> sent, List<Blocked> blocked) {

    public NotesPage {
        received = List.copyOf(received);
        sent = List.copyOf(sent);
        blocked = List.copyOf(blocked);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.notes"), null, Note.PATH).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.account"), "/desk/account"));
    }

    public String unblockPath() {
        return Note.PATH + "/unblocking";
    }

    /**
     * One message.
     *
     * @param name of the other
     * @param day on which it was sent, in words
     * @param state key of how it stands
     */
    public record Line(String path, String name, String day, String state) {}

    /** Somebody from whom nothing is wanted. */
    public record Blocked(String id, String name) {}
}
