package org.cities4children.people;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.web.Power;

/** Everybody who may sign in. */
public interface People {

    Optional<Person> person(UUID id);

    /** Whoever has this address, in any case. */
    Optional<Person> withEmail(String email);

    /** What these are called; who is not known is left out. */
    Map<UUID, String> names(Collection<UUID> ids);

    /** Where somebody lives, by time; universal time for who is not known. */
    default ZoneId zone(UUID id) {
        return person(id).map(it -> ZoneId.of(it.zone())).orElse(ZoneOffset.UTC);
    }

    /** Everybody who may do this now, by name. */
    List<Person> whoMay(Power power);
}
