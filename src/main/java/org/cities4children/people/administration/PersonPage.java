package org.cities4children.people.administration;

import java.util.List;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One person, as administrators see them.
 *
 * @param trouble key of why what was asked for was not done, or nothing
 */
public record PersonPage(Person person, @Nullable String trouble) {

    public Head head(Words words) {
        return Head.of(person.name(), null, path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.all"), "/desk/people"));
    }

    public String path() {
        return "/desk/people/" + person.id();
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }
}
