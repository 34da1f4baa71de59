package org.cities4children.alliance.application;

import java.util.List;
import java.util.UUID;
import org.cities4children.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rows of applications say of members whose lead has not come yet. */
@Component
class LeadRows {

    private final JdbcClient jdbc;

    LeadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes which member an application became; its lead is awaited from then on. */
    void joined(UUID id, String organisation) {
        jdbc.sql("update alliance.applications set became = :organisation, awaits_lead = true where id = :id")
                .param("organisation", organisation)
                .param("id", id)
                .update();
    }

    /** Those of this address whose lead has not come; held until the transaction ends. */
    List<Awaited> awaiting(String email) {
        return jdbc.sql("""
                select id, became, decided_by from alliance.applications
                where email_key = :key and awaits_lead order by id for update
                """)
                .param("key", Person.key(email))
                .query((row, _) -> new Awaited(
                        row.getObject("id", UUID.class),
                        row.getString("became"),
                        row.getObject("decided_by", UUID.class)))
                .list();
    }

    /** Nobody's coming is awaited any more. */
    void led(UUID id) {
        jdbc.sql("update alliance.applications set awaits_lead = false where id = :id")
                .param("id", id)
                .update();
    }

    /**
     * A member whose lead has not come yet.
     *
     * @param by who put its application to the committee
     */
    record Awaited(UUID id, String organisation, UUID by) {}
}
