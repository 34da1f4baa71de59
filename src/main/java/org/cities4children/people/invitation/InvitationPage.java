package org.cities4children.people.invitation;

import java.util.List;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Asks an invited person for a name and a password.
 *
 * @param path of the invitation
 * @param email of the person, which only the first administrator may choose
 * @param asksEmail whether they may
 */
public record InvitationPage(String path, String name, String email, boolean asksEmail, List<Mistake> mistakes) {

    public InvitationPage {
        mistakes = List.copyOf(mistakes);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.invitation"), null, "/sign-in").hidden();
    }

    public @Nullable String mistakeAt(String field) {
        return mistakes.stream()
                .filter(it -> it.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }
}
