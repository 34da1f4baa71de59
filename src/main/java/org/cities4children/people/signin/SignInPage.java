package org.cities4children.people.signin;

import java.util.List;
import org.cities4children.people.Person;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * Asks who somebody is.
 *
 * @param email as typed
 * @param to where they go afterwards
 * @param isRefused whether what was typed is not right
 * @param minutesToWait when it was tried too often; 0 otherwise
 * @param demonstration the people whose password everybody knows; empty in production
 */
public record SignInPage(String email, String to, boolean isRefused, long minutesToWait, List<Person> demonstration) {

    public SignInPage {
        demonstration = List.copyOf(demonstration);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.sign-in"), null, "/sign-in").hidden();
    }

    public String password() {
        return demonstration.isEmpty() ? "" : DemoPeople.PASSWORD;
    }
}
