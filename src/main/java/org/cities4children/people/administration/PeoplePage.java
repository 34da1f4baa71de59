package org.cities4children.people.administration;

import java.util.List;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everybody, and the form that invites one more.
 *
 * @param email as typed
 * @param link of the invitation that was just made, or nothing
 */
public record PeoplePage(
        List<Person> people,
        String email,
        List<Role> chosen,
        List<Mistake> mistakes,
        @Nullable String link) {

    public PeoplePage {
        people = List.copyOf(people);
        chosen = List.copyOf(chosen);
        mistakes = List.copyOf(mistakes);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.all"), null, "/desk/people").hidden();
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    public @Nullable String mistake() {
        return mistakes.isEmpty() ? null : mistakes.getFirst().message();
    }

    /** What somebody is, in words. */
    public String named(Person person, Words words) {
        return String.join(
                ", ",
                person.roles().stream()
                        .map(it -> words.t("people.role." + it.code()))
                        .toList());
    }
}
