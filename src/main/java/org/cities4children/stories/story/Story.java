package org.cities4children.stories.story;

import java.util.UUID;
import org.cities4children.runtime.intake.WebAddress;
import org.cities4children.web.Language;
import org.cities4children.web.PartialDate;
import org.cities4children.web.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A story, as its row says; the spine holds its title, authors and topics.
 *
 * @param published when, or nothing when unknown
 * @param series its code, such as {@code ask-an-expert}, or nothing
 * @param place where it can be read, or nothing
 * @param body its text in Markdown; empty where only others have it
 */
public record Story(
        UUID id,
        @Nullable PartialDate published,
        @Nullable String series,
        @Nullable Place place,
        String body) {

    private static final int WORDS_A_MINUTE = 200;

    /** Its text without marks. */
    public String words() {
        return Markdown.lines(body).words();
    }

    /** Its text for a reader's page. */
    public String html(Language language) {
        return Markdown.lines(body).html(language);
    }

    /** Minutes that reading takes at 200 words a minute, at least one; 0 when there is no text. */
    public int minutes() {
        var words = words();
        return words.isEmpty() ? 0 : Math.ceilDiv(words.split("\\s+").length, WORDS_A_MINUTE);
    }

    /**
     * Where it can be read.
     *
     * @param own whether the address is the story itself; else it is a page that lists it
     */
    public record Place(WebAddress address, boolean own) {}
}
