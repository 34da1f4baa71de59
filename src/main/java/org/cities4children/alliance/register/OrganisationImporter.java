package org.cities4children.alliance.register;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cities4children.alliance.Organisation;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.KeptRowImporter;
import org.cities4children.runtime.intake.Listed;
import org.cities4children.runtime.intake.WebAddress;
import org.cities4children.web.address.Slug;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What taking in members and taking in the organisations around them have in common. */
abstract class OrganisationImporter extends KeptRowImporter implements Listed {

    /** A host, and what follows if anything does. */
    static final String WEBSITE = "[A-Za-z0-9.-]+\\.[A-Za-z]{2,}(/[^\\s\"<>]*)?";

    private static final int LONGEST = 300;

    /** Not the name, which makes its address and is the organisation's to change. */
    private static final List<Field> FIELDS = List.of(
            Field.line("short_name", LONGEST),
            Field.lines("former_names"),
            Field.line("kind", LONGEST),
            Field.line("website", LONGEST),
            Field.country("hq_country"),
            Field.link("source"),
            Field.text("evidence", 10 * LONGEST),
            Field.day("verified"));

    private final boolean member;
    private final OrganisationRegister register;

    OrganisationImporter(boolean member, OrganisationRegister register, Editions editions) {
        super(editions::nextAfterCommit);
        this.member = member;
        this.register = register;
    }

    @Override
    public String key(ObjectNode row) {
        var id = text(row, "id");
        return kind() + ":" + (id == null ? slug(required(row)) : id);
    }

    @Override
    public final Optional<ObjectNode> handedIn(String key) {
        return register.handedIn(key);
    }

    @Override
    public final Optional<ObjectNode> hold(String key) {
        return register.hold(key);
    }

    @Override
    public final List<Field> fields() {
        return FIELDS;
    }

    @Override
    public final List<Entry> entries() {
        return register.entries(member);
    }

    @Override
    public final String shownAt(String key) {
        return "/members"
                + register.slug(key).filter(_ -> member).map(it -> "/" + it).orElse("");
    }

    /** Who joins and who leaves is decided by the alliance, not by an editor. */
    @Override
    public final boolean isOpen() {
        return false;
    }

    @Override
    protected final void save(String key, ObjectNode row) {
        register.save(key, organisation(row), row);
    }

    @Override
    protected final void delete(String key) {
        register.delete(key);
    }

    private Organisation organisation(ObjectNode row) {
        var name = required(row);
        return new Organisation(
                slug(name),
                member,
                name,
                text(row, "short_name"),
                otherNames(row),
                text(row, "kind"),
                website(row),
                country(row),
                row.path("steering_committee").isBoolean()
                        ? row.path("steering_committee").asBoolean()
                        : null,
                text(row, "relation"),
                source(row),
                text(row, "evidence"),
                verified(row));
    }

    private static String required(JsonNode row) {
        var name = text(row, "name");
        if (name == null) {
            throw new RowRefused("name", "runtime.refused.missing");
        }
        return name;
    }

    private static List<String> otherNames(JsonNode row) {
        List<String> names = new ArrayList<>();
        for (var name : row.path("former_names")) {
            if (!name.isString() || name.asString().length() > LONGEST) {
                throw new RowRefused("former_names", "runtime.refused.no-texts");
            }
            names.add(name.asString().strip());
        }
        return names;
    }

    private static @Nullable String website(JsonNode row) {
        var website = text(row, "website");
        if (website == null) {
            return null;
        }
        var host = website.replaceFirst("^https?://", "").replaceFirst("/$", "");
        if (!host.matches(WEBSITE)) {
            throw new RowRefused("website", "runtime.refused.no-address", website);
        }
        return host;
    }

    private static @Nullable String source(JsonNode row) {
        var source = text(row, "source");
        if (source != null && WebAddress.read(source).isEmpty()) {
            throw new RowRefused("source", "runtime.refused.no-address", source);
        }
        return source;
    }

    private static @Nullable String country(JsonNode row) {
        var country = text(row, "hq_country");
        if (country != null
                && !Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country)) {
            throw new RowRefused("hq_country", "runtime.refused.no-country", country);
        }
        return country;
    }

    private static @Nullable LocalDate verified(JsonNode row) {
        var day = text(row, "verified");
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException wrong) {
            throw new RowRefused("verified", "runtime.refused.no-day", day);
        }
    }

    private static @Nullable String text(JsonNode row, String field) {
        var value = row.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new RowRefused(field, "runtime.refused.no-text");
        }
        if (value.asString().length() > 10 * LONGEST) {
            throw new RowRefused(field, "runtime.refused.long", 10 * LONGEST);
        }
        var text = value.asString().strip();
        return text.isEmpty() ? null : text;
    }

    static String slug(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var slug = plain.replaceAll("\\p{M}+|['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        // Addresses that exist stay as they are; a name in other letters is written in Latin ones.
        return slug.isEmpty() ? Slug.of(name) : slug;
    }
}
