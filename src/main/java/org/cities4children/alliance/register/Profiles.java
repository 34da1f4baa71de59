package org.cities4children.alliance.register;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.cities4children.alliance.Mandate;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a member's own people write on its page. It goes through the importer of members, so that a row which is refused
 * there is refused here too, and editors find it as a state that they can go back to.
 */
@Component
public class Profiles {

    private final MemberImporter members;
    private final JdbcClient jdbc;
    private final Audit audit;

    Profiles(MemberImporter members, JdbcClient jdbc, Audit audit) {
        this.members = members;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * What stands on the page of a member.
     *
     * @param mark tells this state from any other
     */
    public record Profile(
            String mark, String shortName, List<String> otherNames, String kind, String website, String country) {

        public Profile {
            otherNames = List.copyOf(otherNames);
        }
    }

    /** What became of a change. */
    public enum Outcome {
        SAVED,
        /** Somebody else has changed it since. */
        OVERTAKEN
    }

    public Optional<Profile> of(String organisation) {
        return members.handedIn(organisation).map(Profiles::read);
    }

    /** The kinds that members are of, to choose from. */
    public List<String> kinds() {
        return jdbc.sql(
                        "select distinct kind from alliance.organisations where member and kind is not null order by kind")
                .query(String.class)
                .list();
    }

    /** Whether a kind is one that members are of, or none is said. */
    public boolean isKnown(String kind) {
        return kind.isEmpty() || kinds().contains(kind);
    }

    /**
     * Writes what its people say.
     *
     * @throws org.cities4children.runtime.RowRefused when it cannot be taken
     */
    @Transactional
    public Outcome change(Mandate acting, Profile wanted) {
        var organisation = acting.organisation();
        var before = members.hold(organisation).orElseThrow();
        if (!mark(before).equals(wanted.mark())) {
            return Outcome.OVERTAKEN;
        }
        var row = before.deepCopy();
        put(row, "short_name", wanted.shortName());
        put(row, "kind", wanted.kind());
        put(row, "website", wanted.website());
        put(row, "hq_country", wanted.country());
        row.remove("former_names");
        if (!wanted.otherNames().isEmpty()) {
            wanted.otherNames().forEach(row.putArray("former_names")::add);
        }
        if (!row.equals(before)) {
            members.take(organisation, row);
            var object = Mandate.object(organisation);
            var facts = Map.of("before", mark(before), "after", mark(row));
            audit.note(new Deed(acting.person(), object, "alliance.profile.change", object, new TreeMap<>(facts)));
        }
        return Outcome.SAVED;
    }

    /**
     * Calls it otherwise, in the running transaction; the old name becomes a former one, and its address stays.
     *
     * @throws org.cities4children.runtime.RowRefused when it cannot be called so
     */
    public void rename(String organisation, String name) {
        var row = members.hold(organisation).orElseThrow();
        var old = row.path("name").asString("");
        var former = row.path("former_names") instanceof ArrayNode names ? names : row.putArray("former_names");
        if (!old.equals(name)) {
            former.add(old);
        }
        row.put("name", name);
        members.take(organisation, row);
    }

    /** What is empty is unknown, and stands nowhere. */
    private static void put(ObjectNode row, String field, String value) {
        if (value.isEmpty()) {
            row.remove(field);
        } else {
            row.put(field, value);
        }
    }

    private static Profile read(ObjectNode row) {
        var names = StreamSupport.stream(row.path("former_names").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        return new Profile(
                mark(row),
                row.path("short_name").asString(""),
                names,
                row.path("kind").asString(""),
                row.path("website").asString(""),
                row.path("hq_country").asString(""));
    }

    private static String mark(ObjectNode row) {
        return UUID.nameUUIDFromBytes(row.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
