package org.cities4children.governance.dispatch;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.governance.audience.Audience;
import org.cities4children.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter to many, or a draft of one.
 *
 * @param language of the text that those get for whose language there is none
 * @param replyTo where answers go; empty: where the settings of the mail server say
 * @param texts in each language in which somebody wrote one
 * @param revision counts what was saved
 * @param asked since when it waits for a second person; null while it does not
 * @param sent when a second person agreed; null before
 * @param organisations for how many those act who were written to
 * @param stopped when somebody had what still waited not be sent; null when nobody has
 */
public record Circular(
        UUID id,
        Audience audience,
        Language language,
        String replyTo,
        Map<Language, Text> texts,
        int revision,
        UUID writtenBy,
        Instant written,
        @Nullable Instant asked,
        @Nullable Instant sent,
        int organisations,
        @Nullable Instant stopped) {

    /** Where all of them are listed. */
    public static final String PATH = "/desk/circulars";

    private static final String KIND = "circular:";

    public Circular {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** What it says in one language. */
    public record Text(String subject, String body) {}

    /** As the audit and approvals name one. */
    public static String object(UUID id) {
        return KIND + id;
    }

    /** Which one an approval is about. */
    static UUID of(String object) {
        return UUID.fromString(object.substring(KIND.length()));
    }

    public String object() {
        return object(id);
    }

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    public String path() {
        return path(id);
    }

    /** Whether its words and its audience can be changed. */
    public boolean isDraft() {
        return asked == null && sent == null;
    }

    /** As it is called in lists. */
    public String subject() {
        return text(language).subject();
    }

    /** In which of its languages somebody gets it who reads this one. */
    public Language versionFor(Language reader) {
        return texts.containsKey(reader) ? reader : language;
    }

    public Text text(Language version) {
        return texts.getOrDefault(version, new Text("", ""));
    }
}
