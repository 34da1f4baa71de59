package org.cities4children.mailbox.letter;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers that the program sends: that one was sent and its mail stand or fall together. */
@Component
class Answers {

    private final Correspondence letters;
    private final AnswerMail mail;

    Answers(Correspondence letters, AnswerMail mail) {
        this.letters = letters;
        this.mail = mail;
    }

    /**
     * Sends it and notes that; false when there is no such letter, or nowhere to send it. A form that is sent twice
     * sends one answer.
     *
     * @param seen how much was noted about the letter when the form was shown
     */
    @Transactional
    public boolean send(String receipt, String answer, int seen, UUID by) {
        var kept = letters.letter(receipt).filter(it -> AnswerMail.address(it).isPresent());
        kept.filter(it -> mail.put(it, answer, seen)).ifPresent(_ -> letters.sent(receipt, answer, by));
        return kept.isPresent();
    }
}
