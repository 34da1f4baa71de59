package org.cities4children.publishing.register;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.publishing.Address;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Withdrawal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives addresses out and never takes one back. */
@Component
class Addresses {

    private final JdbcClient jdbc;

    Addresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Address at(String kind, String slug) {
        // Addresses are given out in small letters; whoever copied one from print may have made them large.
        var small = slug.toLowerCase(Locale.ROOT);
        return jdbc.sql("""
                select %s, withdrawn, withdrawal_reason, withdrawal_language, successor
                from publishing.publications
                where id = (select publication from publishing.addresses where kind = :kind and slug = :slug)
                """.formatted(ListingRows.COLUMNS))
                .param("kind", kind)
                .param("slug", small)
                .query((row, number) -> {
                    var withdrawn = row.getObject("withdrawn", OffsetDateTime.class);
                    if (withdrawn != null) {
                        return new Address.Gone(
                                row.getString("title"),
                                row.getString("language"),
                                new Withdrawal(
                                        withdrawn.toInstant(),
                                        row.getString("withdrawal_reason"),
                                        row.getString("withdrawal_language"),
                                        row.getString("successor")));
                    }
                    var listing = ListingRows.read(row, number);
                    return listing.slug().equals(slug)
                            ? (Address) new Address.Here(listing)
                            : new Address.Moved(kind, listing.slug());
                })
                .optional()
                .orElseGet(Address.Nowhere::new);
    }

    List<Listing> at(String kind, Collection<String> slugs) {
        return jdbc.sql("""
                select %s from publishing.publications join (
                    select publication, min(place) as place
                    from publishing.addresses join unnest(:slugs) with ordinality as asked (slug, place) using (slug)
                    where addresses.kind = :kind group by publication) as found on publication = id
                where withdrawn is null order by place
                """.formatted(ListingRows.COLUMNS))
                .param("slugs", slugs.toArray(String[]::new))
                .param("kind", kind)
                .query(ListingRows::read)
                .list();
    }

    Optional<UUID> withdrawn(String kind, String slug) {
        return jdbc.sql("""
                select id from publishing.publications join publishing.addresses on publication = id
                where addresses.kind = :kind and addresses.slug = :slug and withdrawn is not null
                """)
                .param("kind", kind)
                .param("slug", slug)
                .query(UUID.class)
                .optional();
    }

    /** Finds a free slug like the wished one, which is taken. */
    String free(String kind, String wished) {
        var taken = jdbc.sql("select slug from publishing.addresses where kind = :kind and starts_with(slug, :stem)")
                .param("kind", kind)
                .param("stem", wished + "-")
                .query(String.class)
                .set();
        int number = 2;
        while (taken.contains(wished + "-" + number)) {
            number++;
        }
        return wished + "-" + number;
    }

    /** Keeps an address; false when it belongs to another publication. */
    boolean keep(String kind, String slug, UUID publication) {
        return jdbc.sql("""
                insert into publishing.addresses (kind, slug, publication) values (:kind, :slug, :publication)
                on conflict (kind, slug) do update set publication = excluded.publication
                    where addresses.publication = excluded.publication
                """)
                        .param("kind", kind)
                        .param("slug", slug)
                        .param("publication", publication)
                        .update()
                == 1;
    }
}
