package org.cities4children.people.invitation;

import java.util.List;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Asks an invited person for a name and a password.
 *
 * @param path of the invitation; nothing where it opens nothing
 * @param email of the person, which only the first administrator may choose
 * @param asksEmail whether they may
 */
public record InvitationPage(
        @Nullable String path, String name, String email, boolean asksEmail, List<Mistake> mistakes) {

    public InvitationPage {
        mistakes = List.copyOf(mistakes);
    }

    /** Of a link that was never made, was used or is over: all the same, so that it tells nothing. */
    static InvitationPage over() {
        return new InvitationPage(null, "", "", false, List.of());
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
