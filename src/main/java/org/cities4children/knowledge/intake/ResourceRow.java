package org.cities4children.knowledge.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.knowledge.citation.Creator;
import org.cities4children.knowledge.resource.Resource;
import org.cities4children.knowledge.resource.ResourceType;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Author;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A row of resources, field by field, as the sample content's README describes it. */
final class ResourceRow {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_SUMMARY = 5_000;
    static final int LONGEST_BODY = 5_000_000;
    private static final Set<String> URL_KINDS = Set.of("official", "listing", "catalogue", "mirror");
    private static final Set<String> AUDIENCES = Set.of(
            "early-years",
            "school-age",
            "youth",
            "caregivers",
            "girls",
            "children-with-disabilities",
            "displaced",
            "street-connected",
            "informal-settlements");

    static final List<Field> FIELDS = List.of(
            Field.line("title", LONGEST_TITLE).must(),
            Field.choice(
                    "kind",
                    "editing.kind.",
                    List.of(
                            "tool",
                            "report",
                            "case study",
                            "success story",
                            "research",
                            "guidance",
                            "policy brief",
                            "ask")),
            Field.text("description", LONGEST_SUMMARY),
            Field.lines(Author.FIELD, "name", "kind"),
            Field.year("year"),
            Field.language("language"),
            Field.topics(),
            Field.places(),
            Field.choices(
                    "audiences",
                    "knowledge.audience.",
                    AUDIENCES.stream().sorted().toList()),
            Field.link("url"),
            Field.choice("url_kind", "editing.url-kind.", List.of("official", "listing", "catalogue", "mirror")),
            Field.day("url_checked"),
            Field.line("edition", 200),
            Field.line("licence", 200),
            Field.lines("versions", "label", "year", "url"),
            Field.text("note", LONGEST_SUMMARY),
            Field.text("text", LONGEST_BODY).called("full-text"));

    static final List<Field> TRANSLATED = List.of(
            Field.line("title", LONGEST_TITLE).must(),
            Field.text("description", LONGEST_SUMMARY).must());

    private final Row row;

    ResourceRow(ObjectNode node) {
        this.row = new Row(node);
    }

    String title() {
        return row.required("title", LONGEST_TITLE);
    }

    String summary() {
        return row.text("description", LONGEST_SUMMARY);
    }

    @Nullable Integer year() {
        return row.year("year");
    }

    String language() {
        return row.language("en");
    }

    ResourceType.Filed type() {
        var kind = row.text("kind", 60).toLowerCase(Locale.ROOT);
        return ResourceType.filed(kind).orElseThrow(() -> new RowRefused("kind", "knowledge.refused.no-kind", kind));
    }

    List<String> topics() {
        return row.texts("topics", 80);
    }

    List<Creator> creators() {
        return Author.of(row).stream()
                .filter(it -> !it.name().equals("et al."))
                .map(it -> new Creator(it.name(), it.isOrganisation(OrganisationNames::looksLikeOne)))
                .distinct()
                .toList();
    }

    Resource resource(UUID id, String key) {
        return new Resource(
                id,
                key,
                row.optional("id", 200),
                creators(),
                audiences(),
                place(),
                row.optional("licence", 200),
                row.optional("note", LONGEST_SUMMARY),
                row.optional("edition", 200),
                row.texts("editions_in", 20),
                new Variants(new Resource.Variant(language(), title(), summary(), row.text("text", LONGEST_BODY), null))
                        .of(row),
                versions());
    }

    private List<String> audiences() {
        var audiences = row.texts("audiences", 40);
        for (var audience : audiences) {
            if (!AUDIENCES.contains(audience)) {
                throw new RowRefused(
                        "audiences",
                        "runtime.refused.none-of",
                        audience,
                        AUDIENCES.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        return audiences;
    }

    private Resource.@Nullable Place place() {
        var url = row.address("url");
        if (url == null) {
            return null;
        }
        var kind = row.text("url_kind", 20);
        if (kind.isEmpty()) {
            return new Resource.Place(url, "catalogue", row.day("url_checked"));
        }
        if (!URL_KINDS.contains(kind)) {
            throw new RowRefused("url_kind", "runtime.refused.none-of", kind, "official, listing, catalogue, mirror");
        }
        return new Resource.Place(url, kind, row.day("url_checked"));
    }

    private List<Resource.Version> versions() {
        return row.list("versions").stream()
                .map(Row::new)
                .map(it -> new Resource.Version(it.required("label", 200), it.year("year"), it.address("url")))
                .toList();
    }
}
