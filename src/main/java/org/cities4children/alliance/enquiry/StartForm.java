package org.cities4children.alliance.enquiry;

import java.util.Map;
import org.cities4children.mail.EmailAddress;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/** What was typed to begin an application, or to get its link once more. */
record StartForm(Tried tried) {

    static final StartForm EMPTY = new StartForm(Tried.nothing());

    /** A field that people do not see: who fills it in is a machine. */
    static final String TRAP = "homepage";

    private static final int LONGEST = 200;

    /** To begin one. */
    static StartForm begin(Map<String, String> sent, Words words) {
        var tried = lined(sent)
                .needing(words, "alliance", "organisation", "name")
                .unless(isShort(sent, "organisation"), "organisation", words.t("web.mistake.long", LONGEST))
                .unless(isShort(sent, "name"), "name", words.t("web.mistake.long", LONGEST));
        return new StartForm(withAddress(tried, "email", words));
    }

    /** To get links once more. */
    static StartForm again(Map<String, String> sent, Words words) {
        return new StartForm(withAddress(lined(sent), "lost", words));
    }

    private static boolean isShort(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").length() <= LONGEST;
    }

    private static Tried lined(Map<String, String> sent) {
        var tried = Tried.of(sent);
        for (var field : new String[] {"organisation", "name", "email", "lost"}) {
            tried = tried.with(field, tried.of(field).replaceAll("\\s+", " "));
        }
        return tried;
    }

    private static Tried withAddress(Tried tried, String field, Words words) {
        return tried.unless(EmailAddress.isPossible(tried.of(field)), field, words.t("people.email.missing"));
    }

    boolean isTrapped() {
        return !tried.of(TRAP).isEmpty();
    }
}
