package org.cities4children.mailbox.letter;

import java.time.Instant;
import java.util.List;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.web.Head;
import org.cities4children.web.Paging;
import org.cities4children.web.Words;

/**
 * The shared mailbox.
 *
 * @param letters oldest first
 * @param isDeleted whether the reader just deleted one
 */
public record LettersPage(
        LettersQuery.Filter filter,
        List<KeptLetter> letters,
        int total,
        Colleagues colleagues,
        Paging paging,
        boolean isDeleted,
        Instant now) {

    public LettersPage {
        letters = List.copyOf(letters);
    }

    public Head head(Words words) {
        return Head.of(words.t("mailbox.letters"), null, "/desk/letters").hidden();
    }

    public List<LettersQuery.Filter> filters() {
        return List.of(LettersQuery.Filter.values());
    }

    /** How long it waited, or waits. */
    public String waited(KeptLetter letter, Words words) {
        var end = letter.answered() == null ? now : letter.answered();
        return Colleagues.between(letter.letter().received(), end, words);
    }
}
