package org.cities4children.desk;

import java.util.Optional;
import org.cities4children.mailbox.Letter;
import org.cities4children.mailbox.LetterPanel;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** The way from a letter that answers the call to its national alliance, on the page of the letter. */
@Component
class CallPanel implements LetterPanel {

    private final CallAnswers answers;

    CallPanel(CallAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Optional<Offer> of(Letter letter, Visitor visitor, Words words) {
        return letter.isOfTheCall() && CallAnswers.isOfACountry(letter)
                ? Optional.of(offer(letter, words))
                : Optional.empty();
    }

    private Offer offer(Letter letter, Words words) {
        var country = CallAnswers.country(letter);
        var heading = words.t("site.chapter", words.country(country));
        return answers.isThere(letter)
                ? new Offer(
                        heading,
                        words.t("desk.call.there"),
                        words.t("desk.call.go"),
                        CallAnswers.pathOf(country),
                        false)
                : new Offer(
                        heading,
                        words.t("desk.call.about"),
                        words.t("desk.call.do"),
                        "/desk/letters/" + letter.receipt() + "/alliance",
                        true);
    }
}
