package org.cities4children.people.link;

import java.util.List;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Asks to which address a link is to be sent, or says that it is on its way.
 *
 * @param isSent whether it was asked for: the answer is the same for every address
 */
public record AskPage(Purpose purpose, String email, List<Mistake> mistakes, boolean isSent) {

    public AskPage {
        mistakes = List.copyOf(mistakes);
    }

    public Head head(Words words) {
        return Head.of(words.t(key()), null, purpose.path()).hidden();
    }

    public String key() {
        return "people.link." + purpose.code();
    }

    public @Nullable String mistake() {
        return mistakes.isEmpty() ? null : mistakes.getFirst().message();
    }
}
