package org.cities4children.alliance.enquiry;

import java.util.List;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * Where an application is begun.
 *
 * @param state what became of what was sent
 */
public record StartPage(Tried tried, State state) {

    static final String PATH = "/join/application";

    /** What the page tells on top. */
    public enum State {
        NONE,
        /** The draft is deleted. */
        FORGOTTEN,
        /** Links are on their way, if there are any. */
        MAILED,
        /** Too many came from this connection. */
        OFTEN
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.enquiry"), words.t("alliance.enquiry.lead"), PATH);
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("alliance.enquiry.join"), "/join"));
    }

    public String path() {
        return PATH;
    }

    public String trap() {
        return StartForm.TRAP;
    }
}
