package org.cities4children.alliance.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.alliance.Application.Portrait;
import org.cities4children.alliance.Organisation;
import org.cities4children.runtime.intake.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes organisations down that become members by a decision. */
@Component
public class NewMembers {

    private static final String PREFIX = "members:";

    /** What the form offers to whoever is none of its kinds. */
    private static final String NO_KIND = "Other";

    private final OrganisationRegister register;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    NewMembers(OrganisationRegister register, JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.register = register;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes one down, at an address that nobody else has, in the running transaction; returns its key, which is the
     * one that a file with this member would give it.
     */
    public String add(String name, Portrait portrait) {
        // Two that are called the same and join at the same moment get an address each.
        jdbc.sql("select pg_advisory_xact_lock(hashtext('alliance.organisations'))")
                .query((_, _) -> "")
                .list();
        var slug = free(OrganisationImporter.slug(name));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var kind = portrait.kind().equals(NO_KIND) ? null : empty(portrait.kind());
        var website = host(portrait.website());
        var country = empty(portrait.country());
        var row = json.createObjectNode()
                .put("id", slug)
                .put("name", name)
                .put("kind", kind)
                .put("website", website)
                .put("hq_country", country)
                .put("verified", today.toString());
        var it = new Organisation(
                slug, true, name, null, List.of(), kind, website, country, null, null, null, null, today);
        register.save(PREFIX + slug, it, row);
        return PREFIX + slug;
    }

    private String free(String wanted) {
        var slug = wanted;
        for (int number = 2; isTaken(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }

    private boolean isTaken(String slug) {
        return jdbc.sql("""
                select exists (select from alliance.organisations where key = :key or (slug = :slug and (member or merged_into is not null)))
                """)
                .param("key", PREFIX + slug)
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    /** As the register has it: the host, and what follows if anything does. */
    private static @Nullable String host(String website) {
        return WebAddress.read(website)
                .map(it -> it.url().replaceFirst("^[^:]*://", "").replaceFirst("/$", ""))
                .filter(it -> it.matches(OrganisationImporter.WEBSITE))
                .orElse(null);
    }
}
