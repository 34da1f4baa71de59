package org.cities4children.people;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.web.Power;

/** Everybody who may sign in. */
public interface People {

    Optional<Person> person(UUID id);

    /** Whoever has this address, in any case. */
    Optional<Person> withEmail(String email);

    /** These, as far as they are known. */
    Map<UUID, Person> persons(Collection<UUID> ids);

    /** What these are called; who is not known is left out. */
    default Map<UUID, String> names(Collection<UUID> ids) {
        return persons(ids).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** Where somebody lives, by time; universal time for who is not known. */
    default ZoneId zone(UUID id) {
        return person(id).map(it -> ZoneId.of(it.zone())).orElse(ZoneOffset.UTC);
    }

    /** Everybody who may do this now, by name. */
    List<Person> whoMay(Power power);
}
