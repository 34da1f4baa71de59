package org.cities4children.people.administration;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of roles that invitations could no longer give, and that wait until they can be asked for. */
@Component
class Withheld {

    private final JdbcClient jdbc;
    private final Clock clock;

    Withheld(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps them in the running transaction; what was kept before stays as it is. */
    void keep(UUID person, List<Role> roles, UUID by) {
        jdbc.sql("""
                insert into people.withheld_roles (person, role, asked_by, since)
                select :person, role, :by, :now from unnest(cast(:roles as text[])) as role
                on conflict do nothing
                """)
                .param("person", person)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("roles", roles.stream().map(Role::code).toArray(String[]::new))
                .update();
    }

    /** Takes those of a person out, by whoever invited them; a role that this version does not know is left out. */
    Map<UUID, List<Role>> take(UUID person) {
        return jdbc
                .sql("delete from people.withheld_roles where person = :person returning asked_by, role")
                .param("person", person)
                .query((row, _) -> Map.entry(row.getObject("asked_by", UUID.class), row.getString("role")))
                .list()
                .stream()
                .flatMap(it -> Role.of(it.getValue()).map(role -> Map.entry(it.getKey(), role)).stream())
                .sorted(Map.Entry.comparingByValue())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
