package org.cities4children.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.web.Power;

/** Everybody who may sign in. */
public interface People {

    Optional<Person> person(UUID id);

    /** Whoever has this address, in any case. */
    Optional<Person> withEmail(String email);

    /** Everybody, by name. */
    List<Person> all();

    /** Everybody who may do this now, by name. */
    List<Person> whoMay(Power power);
}
