package org.cities4children.settings.post;

import java.util.List;
import org.cities4children.mail.MailServer;
import org.cities4children.settings.Sheet;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The mail server.
 *
 * @param inForce through which mail leaves now, if through any
 * @param fixed whether the environment names it
 * @param sealed the password that was typed for a trial, as only we can read it, or empty
 * @param told what came of a trial, or nothing
 * @param arrived whether the trial went well
 * @param hasPassword whether one is kept
 */
public record MailServerPage(
        MailServer.@Nullable Settings inForce,
        boolean fixed,
        Sheet sheet,
        String sealed,
        @Nullable String told,
        boolean arrived,
        boolean hasPassword) {

    public Head head(Words words) {
        return Head.of(words.t("settings.post"), null, MailServerController.PATH)
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("settings"), "/desk/settings"));
    }

    public String value(String field) {
        return sheet.tried().of(field);
    }

    public @Nullable String mistakeAt(String field) {
        return sheet.tried().mistakeAt(field);
    }

    public boolean isSecure() {
        return value("security").equals("start");
    }

    /** What is in force, in a line. */
    public String now() {
        return inForce == null ? "–" : inForce.host() + ":" + inForce.port() + " · " + inForce.from();
    }
}
