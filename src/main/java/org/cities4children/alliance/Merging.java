package org.cities4children.alliance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Members that become one: one of two stays, and the other is a former name of it from then on. */
public interface Merging {

    /** What would become of them; nothing where one of them is no member and never was, or where both are the same. */
    Optional<Merger> look(String lost, String kept);

    /** The same; whoever else would merge, or write down who the members are, waits until the transaction ends. */
    Optional<Merger> hold(String lost, String kept);

    /** Lets no two become one until the running transaction ends: whoever writes down who the members are calls it. */
    void still();

    /** Makes one of two that are held, in the running transaction. */
    void merge(Merger held, UUID by);

    /** What became part of what. */
    Heirs heirs();

    /**
     * Of all that became part of another, the one of which each is a part now.
     *
     * @param keys both by their keys
     */
    record Heirs(Map<String, String> keys) {

        public Heirs {
            keys = Map.copyOf(keys);
        }

        /** An organisation and all that became part of it, as ballots and the audit name them. */
        public Set<String> together(String organisation) {
            return Stream.concat(
                            Stream.of(organisation),
                            keys.keySet().stream().filter(it -> organisation.equals(keys.get(it))))
                    .map(Mandate::object)
                    .collect(Collectors.toSet());
        }

        /** What a voter is a part of now, itself unless it became part of another; both as ballots name them. */
        public String of(String voter) {
            return keys.entrySet().stream()
                    .filter(it -> Mandate.object(it.getKey()).equals(voter))
                    .map(it -> Mandate.object(it.getValue()))
                    .findFirst()
                    .orElse(voter);
        }
    }

    /**
     * Two that are to become one.
     *
     * @param lost the one that becomes a part of the other
     * @param kept the one that stays as it is
     * @param seat whether only the lost one is known to sit on the steering committee
     * @param awaited whether somebody was invited to lead the lost one, and has not come yet
     * @param passages what becomes of each mandate of the lost one
     */
    record Merger(Membership lost, Membership kept, boolean seat, boolean awaited, List<Passage> passages) {

        public Merger {
            passages = List.copyOf(passages);
        }

        /** Whether it takes no vote away: a member that counts does not become part of one that does not. */
        public boolean isFair() {
            return kept.state().counts() || !lost.state().counts();
        }

        /** Tells what somebody saw from what is so now. */
        public String mark() {
            return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }

    /**
     * A mandate of the lost one.
     *
     * @param becomes as what its holder acts for the kept one; null when it ends
     */
    record Passage(Mandate mandate, Fate fate, Mandate.@Nullable Role becomes) {}

    /** What becomes of a mandate. */
    enum Fate {
        /** It holds for the kept one from then on. */
        COMES,
        /** Its holder acts for the kept one already, and goes on as they do. */
        HELD,
        /** It ends, since the lost one is no member any more. */
        ENDS;

        /** As in the keys of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
