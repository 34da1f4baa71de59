package org.cities4children.people.note;

import java.util.Map;
import java.util.UUID;
import org.cities4children.web.Typed;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * What somebody wrote to somebody.
 *
 * @param id of the message that it makes, so that pressing twice makes one
 */
record NoteForm(Tried tried, UUID id) {

    static final int MOST_WORDS = 300;

    /** Long words are none; so long no 300 words are. */
    private static final int LONGEST = 4000;

    static NoteForm empty(UUID id) {
        return new NoteForm(Tried.nothing(), id);
    }

    static NoteForm sent(Map<String, String> sent, UUID id, Words words) {
        var tried = Tried.of(sent);
        var text = tried.of("words");
        return new NoteForm(
                tried.unless(Typed.says(text), "words", words.t("people.note.mistake.words"))
                        .unless(text.length() <= LONGEST, "words", words.t("web.mistake.long", LONGEST))
                        .unless(count(text) <= MOST_WORDS, "words", words.t("people.note.mistake.long", MOST_WORDS)),
                id);
    }

    private static int count(String text) {
        return text.split("\\s+").length;
    }

    String words() {
        return tried.of("words");
    }
}
