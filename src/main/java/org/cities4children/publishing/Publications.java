package org.cities4children.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.Row;
import org.jspecify.annotations.Nullable;

/** Everything public, whatever room it comes from. */
public interface Publications {

    /** Saves a publication, gives it an address, and notes the change; call it in the transaction of its room. */
    void save(Draft draft);

    /** Lets nobody change topics and places until the running transaction ends. */
    void holdTerms();

    /** What is at an address. */
    Address at(String kind, String slug);

    /** What is public at a path as it is typed or copied from a browser, also where that is an old one. */
    default Optional<Listing> pointedAt(String path) {
        return switch (at(Kinds.ofPath(path), Kinds.slugOf(path))) {
            case Address.Here here -> Optional.of(here.listing());
            case Address.Moved moved -> pointedAt(moved.path());
            case Address.Gone _, Address.Nowhere _ -> Optional.empty();
        };
    }

    /** The published things at these addresses, old ones too, in the order of the slugs; each once. */
    List<Listing> at(String kind, Collection<String> slugs);

    /** Takes a publication from everywhere and leaves a tombstone. */
    void withdraw(UUID id, Withdrawal withdrawal);

    /** Shows a withdrawn publication again. */
    void restore(UUID id);

    /** How often each of these was withdrawn or shown again. */
    Map<UUID, Integer> turns(Collection<UUID> ids);

    /** The withdrawn publication that has this address. */
    Optional<UUID> withdrawn(String kind, String slug);

    /**
     * Gives a publication another address; the old one leads to it for ever.
     *
     * @throws AddressTaken when another publication has, or had, that address
     */
    void rename(UUID id, String slug);

    /** Everything of a kind, withdrawn things too, whose title holds these words; what changed last comes first. */
    List<Kept> kept(String kind, String title, int skip, int limit);

    /** How many those are. */
    int countKept(String kind, String title);

    Optional<Kept> kept(UUID id);

    /** Removes a publication as if it had never been: only for what an undone import made. */
    void remove(UUID id);

    /** The published things with these ids, in the order of the ids. */
    List<Listing> listings(Collection<UUID> ids);

    default Optional<Listing> listing(UUID id) {
        return listings(List.of(id)).stream().findFirst();
    }

    /** What came here last of the whole alliance's: the latest day first, on a day the latest year of its own. */
    List<Listing> newest(Collection<String> kinds, int limit);

    /** What of a kind was read most since a day, with how often; what nobody read comes last, the newest first. */
    List<Read> mostRead(String kind, LocalDate since, int limit);

    /** How many are published. */
    int count(String kind);

    /** Hands over everything published of these kinds, in a stable order, without holding it in memory. */
    void each(Collection<String> kinds, Consumer<Listing> reader);

    /** The ids with which slices of so many begin, in the order of ids. */
    List<UUID> firsts(Collection<String> kinds, int size);

    /** So many in the order of ids, beginning with this one. */
    List<Listing> slice(Collection<String> kinds, UUID first, int size);
    /** Whose something is: the whole alliance's, or that of one national alliance, in whose lists it stands then. */
    interface Scopes {

        /** The facet under which the index keeps in whose lists something stands. */
        String FACET = "in";

        /** In that facet: the lists of the whole alliance. A national alliance is its country. */
        String ALL = "all";

        /** The field of a row that names the country of a national alliance. */
        String FIELD = "chapter";

        /** The field by which somebody chooses one; none where there is none to choose. */
        List<Field> fields();

        /**
         * What a row says; the national alliance takes it, and is not closed until the running transaction ends.
         *
         * @param id of the publication: what a closed national alliance has already, it keeps
         * @throws org.cities4children.runtime.RowRefused when there is no such national alliance, or it is closed
         */
        @Nullable String of(Row row, UUID id);

        /**
         * Puts something of a national alliance into the lists of the whole alliance, too; false when it stands there.
         */
        boolean promote(UUID id, UUID by);

        /** Takes it out of them again; false when it does not stand there, or not by having been promoted. */
        boolean demote(UUID id, UUID by);
    }

    /** The wished address belongs, or once belonged, to another publication. */
    final class AddressTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public AddressTaken(String slug) {
            super("The address \"" + slug + "\" belongs to another publication.");
        }

        /** What to say about it. */
        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /** A publication and how often it was read. */
    record Read(UUID id, String title, int readings) {}

    /**
     * A publication as those see it who look after it, withdrawn or not.
     *
     * @param chapter as in a {@link Listing}
     * @param everywhere as in a {@link Listing}
     */
    record Kept(
            UUID id,
            String kind,
            String slug,
            String title,
            Instant revised,
            @Nullable Withdrawal withdrawal,
            @Nullable String chapter,
            boolean everywhere) {

        /** Its permanent path. */
        public String path() {
            return Kinds.pathOf(kind) + "/" + slug;
        }

        public boolean isWithdrawn() {
            return withdrawal != null;
        }
    }
}
