package org.cities4children.people.administration;

import java.util.List;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.web.Head;
import org.cities4children.web.Paging;
import org.cities4children.web.Words;

/**
 * A part of everybody, and the form that invites one more.
 *
 * @param asked what names or addresses were asked to hold
 * @param total how many there are, on all pages
 */
public record PeoplePage(String asked, List<Person> people, int total, Paging paging, Invitation invitation) {

    public PeoplePage {
        people = List.copyOf(people);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.all"), null, "/desk/people").hidden();
    }

    public List<Role> roles() {
        return List.of(Role.values());
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
