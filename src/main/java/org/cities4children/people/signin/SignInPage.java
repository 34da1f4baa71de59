package org.cities4children.people.signin;

import java.util.List;
import org.cities4children.people.Person;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Asks who somebody is.
 *
 * @param email as typed
 * @param to where they go afterwards
 * @param trouble key of why they are not let in, or nothing
 * @param minutesToWait when it was tried too often; 0 otherwise
 * @param demonstration the people whose password everybody knows; empty in production
 */
public record SignInPage(
        String email, String to, @Nullable String trouble, long minutesToWait, List<Person> demonstration) {

    private static final String NOT_RIGHT = "people.sign-in.refused.help";

    public SignInPage {
        demonstration = List.copyOf(demonstration);
    }

    /** Before anything was typed. */
    static SignInPage fresh(String to, List<Person> demonstration) {
        return new SignInPage("", to, null, 0, demonstration);
    }

    /** After what was typed, which is not right. */
    static SignInPage wrong(String email, String to, List<Person> demonstration) {
        return new SignInPage(email, to, NOT_RIGHT, 0, demonstration);
    }

    /** After a passkey that is not taken. */
    static SignInPage refused(String trouble, String to, List<Person> demonstration) {
        return new SignInPage("", to, trouble, 0, demonstration);
    }

    /** After too many tries. */
    static SignInPage early(String email, String to, long minutes, List<Person> demonstration) {
        return new SignInPage(email, to, null, minutes, demonstration);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.sign-in"), null, "/sign-in").hidden();
    }

    public String password() {
        return demonstration.isEmpty() ? "" : DemoPeople.PASSWORD;
    }
}
