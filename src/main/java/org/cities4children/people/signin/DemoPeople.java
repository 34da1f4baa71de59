package org.cities4children.people.signin;

import java.util.List;
import java.util.Map;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.people.closure.Closure;
import org.cities4children.people.password.Passwords;
import org.cities4children.people.register.Persons;
import org.cities4children.runtime.DataFolder;
import org.cities4children.runtime.Ids;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of a demonstration, one for each role; everybody knows their password, so production has none of them. */
@Component
class DemoPeople {

    /** Shown on the page where one signs in. */
    static final String PASSWORD = "demonstration";

    private static final Map<Role, String> NAMES = Map.of(
            Role.ADMINISTRATOR, "Ada Demo",
            Role.EDITOR, "Rima Demo",
            Role.SAFEGUARDING, "Noor Demo",
            Role.COMMITTEE, "Tomás Demo",
            Role.STAND_IN, "Mei Demo",
            Role.MEMBER, "Wanjiru Demo");

    private final DataFolder folder;
    private final Persons persons;
    private final Passwords passwords;
    private final Closure closure;
    private final Ids ids;

    DemoPeople(DataFolder folder, Persons persons, Passwords passwords, Closure closure, Ids ids) {
        this.folder = folder;
        this.persons = persons;
        this.passwords = passwords;
        this.closure = closure;
        this.ids = ids;
    }

    /** They come with the demonstration and go with it: production lets none of them in. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void comeOrGo() {
        var here = persons.ofDemonstration();
        if (folder.mode() == DataFolder.Mode.DEMO && here.isEmpty()) {
            for (var role : Role.values()) {
                add(role);
            }
        } else if (folder.mode() == DataFolder.Mode.PRODUCTION) {
            here.forEach(it -> closure.close(it.id()));
        }
    }

    List<Person> all() {
        return folder.mode() == DataFolder.Mode.DEMO ? persons.ofDemonstration() : List.of();
    }

    private void add(Role role) {
        var person = new Person(
                ids.next(),
                NAMES.getOrDefault(role, role.code()),
                role.code() + "@demo.example",
                "en",
                "Africa/Nairobi",
                role == Role.STAND_IN ? List.of(Role.COMMITTEE, role) : List.of(role),
                false,
                true);
        persons.add(person, null);
        passwords.set(person.id(), PASSWORD);
    }
}
