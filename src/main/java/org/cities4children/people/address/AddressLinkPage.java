package org.cities4children.people.address;

import java.time.ZoneId;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of the mails about another address lead: a question and one button, or what became of it.
 *
 * @param key of its words: {@code people.address.confirm} or {@code people.address.stop}
 * @param path of the link
 * @param state how far it is
 * @param change of which address; nothing when the link is over
 * @param zone where its person lives
 */
public record AddressLinkPage(
        String key, String path, State state, @Nullable Change change, ZoneId zone) {

    public Head head(Words words) {
        return Head.of(words.t(key), null, "/sign-in").hidden();
    }

    public String email() {
        return change == null ? "" : change.email();
    }

    /** Where they go on when it is done. */
    public String next() {
        return isStop() ? "/sign-in/password" : AddressPage.PATH;
    }

    private boolean isStop() {
        return path.startsWith(AddressLinkController.STOP);
    }

    /** What was done, and when the address changes if it does. */
    public String done(Words words) {
        var due = change == null ? null : change.due();
        return due == null ? words.t(key + ".done") : words.t(key + ".done", words.at(due.atZone(zone)));
    }

    /** How far it is. */
    public enum State {
        OPEN,
        DONE,
        OVER
    }
}
