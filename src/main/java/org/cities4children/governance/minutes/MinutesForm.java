package org.cities4children.governance.minutes;

import java.util.List;
import java.util.Map;
import org.cities4children.web.Typed;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * What was typed as minutes.
 *
 * @param present ids of the organisations that were there; null where nothing was sent
 */
record MinutesForm(Tried tried, @Nullable List<String> present) {

    static final int LONGEST = 30_000;

    /** Nothing was typed. */
    static final MinutesForm NONE = new MinutesForm(Tried.nothing(), null);

    private static final int LONGEST_GUESTS = 500;

    MinutesForm {
        present = present == null ? null : List.copyOf(present);
    }

    static MinutesForm of(Map<String, String> sent, List<String> present, Words words) {
        var tried = Tried.of(sent);
        return new MinutesForm(
                tried.unless(tried.of("minutes").length() <= LONGEST, "minutes", words.t("web.mistake.long", LONGEST))
                        .unless(
                                tried.of("guests").length() <= LONGEST_GUESTS,
                                "guests",
                                words.t("web.mistake.long", LONGEST_GUESTS)),
                present);
    }

    /** The same, which was not taken. */
    MinutesForm refused(String why) {
        return new MinutesForm(tried.unless(false, MeetingPage.MINUTES, why), present);
    }

    String minutes() {
        return tried.of("minutes");
    }

    String guests() {
        return Typed.line(tried.of("guests"), LONGEST_GUESTS);
    }

    /** Of the text that its writer has seen. */
    int revision() {
        var text = tried.of("revision");
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
    }
}
