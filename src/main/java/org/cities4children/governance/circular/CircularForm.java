package org.cities4children.governance.circular;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.governance.audience.Audience;
import org.cities4children.governance.dispatch.Circular;
import org.cities4children.governance.dispatch.Circular.Text;
import org.cities4children.mail.EmailAddress;
import org.cities4children.web.Language;
import org.cities4children.web.Typed;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * What was typed as a letter to many, or as its words in one more language.
 *
 * @param id of the letter
 * @param whole whether it says to whom the letter goes, too
 */
record CircularForm(Tried tried, UUID id, boolean whole) {

    private static final int LONGEST_SUBJECT = 150;
    private static final String MISTAKE = "governance.mistake.";

    /** As it stands before anything was typed. */
    static CircularForm empty(UUID id, Words words) {
        var fields = Map.of("audience", "members", "language", words.language().code(), "revision", "0");
        return new CircularForm(Tried.of(fields), id, true);
    }

    /** As it stands when its main language is to be changed. */
    static CircularForm of(Circular it) {
        var text = it.text(it.language());
        return new CircularForm(
                Tried.of(Map.of(
                        "audience", it.audience().key(),
                        "reply", it.replyTo(),
                        "language", it.language().code(),
                        "subject", text.subject(),
                        "body", text.body(),
                        "revision", String.valueOf(it.revision()))),
                it.id(),
                true);
    }

    /** As it stands when another language is to be written; one that there is, with its words. */
    static CircularForm version(Circular it, Optional<Language> language) {
        var text = language.map(it::text).orElse(new Text("", ""));
        return new CircularForm(
                Tried.of(Map.of(
                        "language", language.map(Language::code).orElse(""),
                        "subject", text.subject(),
                        "body", text.body(),
                        "revision", String.valueOf(it.revision()))),
                it.id(),
                false);
    }

    static CircularForm sent(Map<String, String> sent, UUID id, boolean whole, Words words) {
        var form = new CircularForm(Tried.of(sent), id, whole);
        var tried = form.tried()
                .needing(words, "governance", "subject", "body")
                .unless(
                        form.tried().of("subject").length() <= LONGEST_SUBJECT,
                        "subject",
                        words.t("web.mistake.long", LONGEST_SUBJECT))
                .unless(form.version().isPresent(), "language", words.t(MISTAKE + "version"))
                .unless(!whole || form.chosen().isPresent(), "audience", words.t(MISTAKE + "audience"))
                .unless(
                        form.replyTo().isEmpty() || EmailAddress.isPossible(form.replyTo()),
                        "reply",
                        words.t(MISTAKE + "reply"));
        return new CircularForm(tried, id, whole);
    }

    /** The same, which was not taken; whoever sends it again has seen what is there now. */
    CircularForm overtaken(int revision, Words words) {
        return new CircularForm(
                tried.with("revision", String.valueOf(revision))
                        .unless(false, "body", words.t(MISTAKE + "overtaken-letter")),
                id,
                whole);
    }

    /** The same, whose audience is not there. */
    CircularForm withoutAudience(Words words) {
        return new CircularForm(tried.unless(false, "audience", words.t(MISTAKE + "audience")), id, whole);
    }

    private Optional<Language> version() {
        return Language.of(tried.of("language"));
    }

    private Optional<Audience> chosen() {
        return Audience.of(tried.of("audience"));
    }

    Language language() {
        return version().orElseThrow();
    }

    Audience audience() {
        return chosen().orElseThrow();
    }

    String replyTo() {
        return tried.of("reply");
    }

    Text text() {
        return new Text(Typed.line(tried.of("subject"), LONGEST_SUBJECT), tried.of("body"));
    }

    int revision() {
        var text = tried.of("revision");
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
    }
}
