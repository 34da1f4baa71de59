package org.cities4children.governance.decision;

import java.util.Map;
import org.cities4children.ballots.Stance;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to answer for a member, and what is wrong with it.
 *
 * @param voter for whom; empty where nothing was typed
 * @param recording whether it is what came by mail
 * @param late the reason that was typed when it came after the end; null when it did not
 */
record AnswerForm(
        String voter,
        boolean recording,
        Tried tried,
        @Nullable String late) {

    static final AnswerForm NONE = new AnswerForm("", false, Tried.nothing(), null);

    private static final String RECORDING = "mail";
    private static final int LONGEST = 5000;

    static AnswerForm own(Map<String, String> sent, Words words) {
        return of(sent, false).choosing(words);
    }

    static AnswerForm heard(Map<String, String> sent, Words words) {
        return of(sent, true).choosing(words);
    }

    private static AnswerForm of(Map<String, String> sent, boolean recording) {
        var tried = Tried.of(sent);
        return new AnswerForm(tried.of("voter"), recording, tried, null);
    }

    private AnswerForm choosing(Words words) {
        var fits = unless(tried.of("reason").length() <= LONGEST, "reason", words.t("web.mistake.long", LONGEST));
        return fits.unless(Stance.of(tried.of("stance")).isPresent(), "stance", words.t("governance.mistake.stance"));
    }

    /** What tells the fields of a voter's form from those of others. */
    static String at(String voter) {
        return voter.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** With one more mistake unless this is so. */
    AnswerForm unless(boolean good, String field, String message) {
        var at = field + "-" + (recording ? RECORDING : at(voter));
        return new AnswerForm(voter, recording, tried.unless(good, at, message), late);
    }

    /** The same, which came after the end. */
    AnswerForm tooLate() {
        return new AnswerForm(voter, recording, tried, reason());
    }

    boolean isOf(String other) {
        return !recording && voter.equals(other);
    }

    Stance stance() {
        return Stance.of(tried.of("stance")).orElseThrow();
    }

    /** A stance that takes no reason leaves aside what was typed for another. */
    String reason() {
        return stance().needsReason() ? tried.of("reason") : "";
    }

    /** A number that the page has sent along. */
    int number(String field) {
        var text = tried.of(field);
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}
