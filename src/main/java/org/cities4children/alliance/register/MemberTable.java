package org.cities4children.alliance.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Organisation;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Row;
import org.cities4children.runtime.intake.Tabular;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The secretariat's table of members, out and in again. It writes the rows of members; how a member stands it only
 * tells, since that changes by the edges of a membership.
 */
@Component
public class MemberTable implements Tabular {

    /** What a file may change. */
    public static final List<String> WRITTEN = List.of(
            "id",
            "name",
            "short_name",
            "former_names",
            "kind",
            "website",
            "hq_country",
            "steering_committee",
            "source",
            "evidence",
            "verified");

    /** What it tells only. */
    public static final List<String> TOLD = List.of(
            "state",
            "since",
            "due",
            "confirmed",
            "until",
            "representatives",
            "reachable",
            "last_reminder",
            "not_reminded",
            "page");

    private static final String PREFIX = "members:";
    private static final String NAMES = " | ";
    private static final int LONGEST = 3000;

    private final MemberImporter members;
    private final OrganisationRegister register;
    private final Lookalikes lookalikes;
    private final Memberships memberships;

    MemberTable(MemberImporter members, OrganisationRegister register, Lookalikes lookalikes, Memberships memberships) {
        this.members = members;
        this.register = register;
        this.lookalikes = lookalikes;
        this.memberships = memberships;
    }

    @Override
    public String kind() {
        return "members_table";
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public List<String> columns() {
        return Stream.concat(WRITTEN.stream(), TOLD.stream()).toList();
    }

    /** Of each member the cells that a file may change, by its key. */
    public SequencedMap<String, Map<String, String>> cells() {
        var all = new LinkedHashMap<String, Map<String, String>>();
        register.rows().forEach((key, row) -> all.put(key, cells(key, row)));
        return all;
    }

    private static Map<String, String> cells(String key, ObjectNode row) {
        return WRITTEN.stream().collect(Collectors.toMap(it -> it, it -> cell(key, row, it)));
    }

    private static String cell(String key, ObjectNode row, String column) {
        var value = row.path(column);
        return switch (column) {
            case "id" -> key.substring(PREFIX.length());
            case "former_names" ->
                StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(NAMES));
            case "steering_committee" -> value.isBoolean() ? value.asBoolean() ? "yes" : "no" : "";
            default -> value.asString("");
        };
    }

    /** By its id, else by its name as it is called now, else as a new one. */
    @Override
    public String key(ObjectNode row) {
        var name = row.path("name").asString("");
        return Optional.of(row)
                .filter(it -> !it.has("id"))
                .flatMap(_ -> register.named(name))
                .orElseGet(() -> members.key(row));
    }

    @Override
    public Taken take(String key, ObjectNode row) {
        var before = members.handedIn(key).orElse(null);
        if (before == null) {
            refuseLookalike(new Row(row).required("name", LONGEST));
        }
        refuseState(key, row);
        return members.take(key, wanted(key, row, before));
    }

    /** The row that stands, with what the table says otherwise. */
    private static ObjectNode wanted(String key, ObjectNode row, @Nullable ObjectNode before) {
        var wanted = before == null ? JsonNodeFactory.instance.objectNode() : before.deepCopy();
        var stands = before == null ? Map.<String, String>of() : cells(key, before);
        for (var column : WRITTEN) {
            var text = new Row(row).text(column, LONGEST);
            if (!text.isEmpty() && !text.equals(stands.get(column))) {
                put(wanted, column, text);
            }
        }
        return wanted;
    }

    private static void put(ObjectNode row, String column, String text) {
        switch (column) {
            case "former_names" -> {
                var names = row.putArray(column);
                Pattern.compile("|", Pattern.LITERAL)
                        .splitAsStream(text)
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .forEach(names::add);
            }
            case "steering_committee" -> {
                if (!text.equals("yes") && !text.equals("no")) {
                    throw new RowRefused(column, "runtime.refused.none-of", text, "yes, no");
                }
                row.put(column, text.equals("yes"));
            }
            case "hq_country" -> row.put(column, text.toUpperCase(Locale.ROOT));
            default -> row.put(column, text);
        }
    }

    private void refuseLookalike(String name) {
        lookalikes.of(name).stream().filter(Organisation::member).findFirst().ifPresent(it -> {
            throw new RowRefused("name", "alliance.refused.lookalike", it.name());
        });
    }

    private void refuseState(String key, ObjectNode row) {
        var told = new Row(row).text("state", LONGEST);
        var stands = memberships.of(key).map(it -> it.state().code()).orElse(MembershipState.ACTIVE.code());
        if (!told.isEmpty() && !told.equals(stands)) {
            throw new RowRefused("state", "alliance.refused.state", stands);
        }
    }

    @Override
    public Optional<ObjectNode> hold(String key) {
        return members.hold(key);
    }

    @Override
    public void putBack(String key, @Nullable ObjectNode before) {
        members.putBack(key, before);
    }
}
