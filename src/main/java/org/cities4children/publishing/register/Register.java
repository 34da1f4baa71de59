package org.cities4children.publishing.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cities4children.publishing.Address;
import org.cities4children.publishing.Draft;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Withdrawal;
import org.cities4children.publishing.change.ChangeLog;
import org.cities4children.runtime.RowRefused;
import org.cities4children.web.address.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of publications in PostgreSQL. */
@Component
class Register implements Publications {

    private final JdbcClient jdbc;
    private final Slices slices;
    private final Surviving surviving;
    private final Addresses addresses;
    private final ChangeLog changes;
    private final KeptRows kept;
    private final Clock clock;

    Register(JdbcClient jdbc, Addresses addresses, ChangeLog changes, KeptRows kept, Clock clock) {
        this.jdbc = jdbc;
        this.slices = new Slices(jdbc);
        this.surviving = new Surviving(jdbc);
        this.addresses = addresses;
        this.changes = changes;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void save(Draft handedOver) {
        var draft = surviving.of(handedOver);
        boolean isNew = update(draft) == 0;
        if (isNew) {
            insert(draft);
        }
        changes.note(List.of(draft.id()));
    }

    @Override
    public void holdTerms() {
        surviving.hold();
    }

    private int update(Draft draft) {
        return with(draft, """
                update publishing.publications set title = :title, summary = :summary, language = :language, type = :type,
                    label = :label, creators = :creators, publishers = :publishers, year = :year, topics = :topics, chapter = :chapter,
                    places = :places, revised = :at, promoted = case when chapter = :chapter then promoted end where id = :id
                """).update();
    }

    private void insert(Draft draft) {
        var wished = draft.slug() == null ? Slug.of(draft.title()) : Slug.of(draft.slug());
        // Nearly always free, which the statement finds out by itself. Whoever saves at the same moment may take the
        // next free one, too: then the one after that is looked for.
        var slug = wished;
        while (!insert(draft, slug)) {
            slug = addresses.free(draft.kind(), wished);
        }
    }

    private boolean insert(Draft draft, String slug) {
        return with(draft, """
                        with kept as (
                            insert into publishing.addresses (kind, slug, publication) values (:kind, :slug, :id)
                            on conflict (kind, slug) do nothing returning slug)
                        insert into publishing.publications (id, kind, slug, title, summary, language, type, label, creators,
                            publishers, year, topics, places, published, revised, chapter)
                        select :id, :kind, kept.slug, :title, :summary, :language, :type, :label, :creators, :publishers,
                            :year, :topics, :places, :at, :at, :chapter
                        from kept
                        """).param("kind", draft.kind()).param("slug", slug).update() == 1;
    }

    private JdbcClient.StatementSpec with(Draft draft, String sql) {
        var card = draft.card();
        return jdbc.sql(sql)
                .param("id", draft.id())
                .param("title", draft.title())
                .param("summary", draft.summary())
                .param("language", draft.language())
                .param("type", card.type())
                .param("label", card.label())
                .param("creators", card.creators().toArray(String[]::new))
                .param("publishers", card.publishers().toArray(String[]::new))
                .param("year", card.year(), java.sql.Types.INTEGER)
                .param("topics", draft.topics().toArray(String[]::new))
                .param("places", draft.places().toArray(String[]::new))
                .param("chapter", draft.chapter(), java.sql.Types.VARCHAR)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC));
    }

    @Override
    public Address at(String kind, String slug) {
        return addresses.at(kind, slug);
    }

    @Override
    public List<Listing> at(String kind, Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : addresses.at(kind, slugs);
    }

    @Override
    @Transactional
    public void withdraw(UUID id, Withdrawal withdrawal) {
        changes.note(List.of(id));
        jdbc.sql("""
                update publishing.publications
                set (withdrawn, withdrawal_reason, withdrawal_language, successor, turns) =
                    (:at, :reason, :language, :successor, turns + 1) where id = :id
                """)
                .param("at", withdrawal.at().atOffset(ZoneOffset.UTC))
                .param("reason", withdrawal.reason())
                .param("language", withdrawal.language())
                .param("successor", withdrawal.successor())
                .param("id", id)
                .update();
    }

    @Override
    @Transactional
    public void restore(UUID id) {
        changes.note(List.of(id));
        jdbc.sql("""
                update publishing.publications
                set (withdrawn, withdrawal_reason, withdrawal_language, successor, turns) = (null, null, null, null, turns + 1)
                where id = :id
                """).param("id", id).update();
    }

    @Override
    public Map<UUID, Integer> turns(Collection<UUID> ids) {
        return kept.turns(ids);
    }

    @Override
    public Optional<UUID> withdrawn(String kind, String slug) {
        return addresses.withdrawn(kind, slug);
    }

    @Override
    @Transactional
    public void rename(UUID id, String slug) {
        changes.note(List.of(id));
        var kind = jdbc.sql("select kind from publishing.publications where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        if (!addresses.keep(kind, slug, id)) {
            throw new Publications.AddressTaken(slug);
        }
        jdbc.sql("update publishing.publications set slug = :slug where id = :id")
                .param("slug", slug)
                .param("id", id)
                .update();
    }

    @Override
    public List<Kept> kept(String kind, String title, int skip, int limit) {
        return kept.called(kind, title, skip, limit);
    }

    @Override
    public int countKept(String kind, String title) {
        return kept.count(kind, title);
    }

    @Override
    public Optional<Kept> kept(UUID id) {
        return kept.kept(id);
    }

    @Override
    @Transactional
    public void remove(UUID id) {
        if (kept.kept(id).map(Kept::withdrawal).isPresent()) {
            // Forgotten, it would be public again with the next import of the same file.
            throw new RowRefused("id", "publishing.refused.withdrawn");
        }
        changes.note(List.of(id));
        jdbc.sql("delete from publishing.publications where id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public List<Listing> listings(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<UUID, Listing>();
        jdbc.sql("select %s from publishing.publications where id = any(:ids) and withdrawn is null"
                        .formatted(ListingRows.COLUMNS))
                .param("ids", ids.toArray(UUID[]::new))
                .query(ListingRows::read)
                .list()
                .forEach(it -> found.put(it.id(), it));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Listing> newest(Collection<String> kinds, int limit) {
        return slices.newest(kinds, limit);
    }

    @Override
    public List<Read> mostRead(String kind, LocalDate since, int limit) {
        return slices.mostRead(kind, since, limit);
    }

    @Override
    public int count(String kind) {
        return slices.count(kind);
    }

    @Override
    public void each(Collection<String> kinds, Consumer<Listing> reader) {
        slices.each(kinds, reader);
    }

    @Override
    public List<UUID> firsts(Collection<String> kinds, int size) {
        return slices.firsts(kinds, size);
    }

    @Override
    public List<Listing> slice(Collection<String> kinds, UUID first, int size) {
        return slices.slice(kinds, first, size);
    }
}
