package org.cities4children.people.link;

import java.util.List;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a link of a mail leads: one button, or a form for another password.
 *
 * @param isOpen whether it is good, in this browser
 */
public record LinkPage(Purpose purpose, String path, boolean isOpen, List<Mistake> mistakes) {

    public LinkPage {
        mistakes = List.copyOf(mistakes);
    }

    public Head head(Words words) {
        return Head.of(words.t(key()), null, purpose.path()).hidden();
    }

    public String key() {
        return "people.link." + purpose.code();
    }

    public boolean asksPassword() {
        return purpose == Purpose.PASSWORD;
    }

    public @Nullable String mistake() {
        return mistakes.isEmpty() ? null : mistakes.getFirst().message();
    }
}
