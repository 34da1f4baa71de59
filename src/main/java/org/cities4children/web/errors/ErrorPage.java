package org.cities4children.web.errors;

import org.cities4children.web.GoneException.Tombstone;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A page that says what went wrong and what to do.
 *
 * @param reference under which our log tells more, or nothing where the fault is not ours
 * @param tombstone what may be said of a withdrawn thing, or nothing
 */
public record ErrorPage(
        Head head,
        int status,
        String title,
        String text,
        @Nullable String reference,
        @Nullable Tombstone tombstone) {

    static ErrorPage of(int status, Words words, @Nullable String reference, @Nullable Tombstone tombstone) {
        var key = Trouble.of(status).key();
        var title = words.t(key);
        var head = Head.of(title, null, words.path()).hidden();
        return new ErrorPage(head, status, title, words.t(key + ".help"), reference, tombstone);
    }

    /** Whether a form stands where something was sent that is too much; at the desk most addresses only take. */
    public boolean leadsBack() {
        return status == 413
                && !head.canonical().equals("/")
                && !head.canonical().startsWith("/desk/");
    }

    /** Whether looking for the thing elsewhere on the site may help, or typing it anew. */
    public boolean isSearchable() {
        return status == 400 || status == 404 || status == 410;
    }
}
