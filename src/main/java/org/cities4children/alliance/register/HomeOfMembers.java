package org.cities4children.alliance.register;

import java.util.Set;
import org.cities4children.web.choice.HomeCountries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where members have their head offices, and where national alliances are. */
@Component
class HomeOfMembers implements HomeCountries {

    private final JdbcClient jdbc;

    HomeOfMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> codes() {
        return jdbc.sql("""
                select country from alliance.organisations where member and country is not null
                union select country from alliance.chapters
                """).query(String.class).set();
    }
}
