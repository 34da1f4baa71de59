package org.cities4children.stories.intake;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cities4children.publishing.Card;
import org.cities4children.publishing.Draft;
import org.cities4children.publishing.NewPlaces;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Publications.Scopes;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.intake.Author;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.KeptRowImporter;
import org.cities4children.runtime.intake.Publishable;
import org.cities4children.runtime.intake.Row;
import org.cities4children.runtime.intake.WebAddress;
import org.cities4children.stories.story.Stories;
import org.cities4children.stories.story.Story;
import org.cities4children.web.PartialDate;
import org.cities4children.web.address.Slug;
import org.cities4children.web.markdown.Markdown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes posts of the blog in. */
@Component
class StoryImporter extends KeptRowImporter implements Publishable {

    /** How titles begin that belong to a series. */
    private static final Map<Pattern, String> SERIES = new LinkedHashMap<>(Map.of(
            Pattern.compile("^ask an expert\\b", Pattern.CASE_INSENSITIVE), "ask-an-expert",
            Pattern.compile("^ideas ?(4|for) ?action\\b", Pattern.CASE_INSENSITIVE), "ideas-4-action",
            Pattern.compile("^conversations( about cities)?:", Pattern.CASE_INSENSITIVE), "conversations"));

    /** Authors that are no persons, where the row does not say so. */
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?i)cities ?4 ?children|\\b(team|alliance|foundation|international|network|institute|unicef|un-habitat)\\b");

    private final Stories stories;
    private final Publications publications;
    private final Terms terms;
    private final NewPlaces places;
    private final Scopes scopes;

    StoryImporter(Stories stories, Publications publications, Terms terms, NewPlaces places, Scopes scopes) {
        // The publication's own change is noted as it is saved.
        super(() -> {});
        this.stories = stories;
        this.publications = publications;
        this.terms = terms;
        this.places = places;
        this.scopes = scopes;
    }

    @Override
    public String kind() {
        return "posts";
    }

    @Override
    public int order() {
        return 70;
    }

    /** The id where one is given, else the address of the post itself, else the normalised title. */
    @Override
    public String key(ObjectNode node) {
        var row = new Row(node);
        var id = row.text("id", 200);
        if (!id.isEmpty()) {
            return "id:" + id;
        }
        return row.text("url_kind", 20).equals("post")
                ? "url:" + row.required("url", 2000)
                : "title:" + Slug.whole(row.required("title", StoryFields.LONGEST_TITLE));
    }

    @Override
    public Optional<ObjectNode> handedIn(String key) {
        return stories.handedIn(key);
    }

    @Override
    public Optional<ObjectNode> hold(String key) {
        return stories.hold(key);
    }

    @Override
    public void shared() {
        publications.holdTerms();
    }

    @Override
    public String published() {
        return "story";
    }

    @Override
    public List<Field> fields() {
        return Stream.concat(StoryFields.ALL.stream(), scopes.fields().stream()).toList();
    }

    @Override
    public Optional<String> keyOf(UUID id) {
        return stories.keyOf(id);
    }

    @Override
    protected void delete(String key) {
        stories.delete(key);
        publications.remove(id(key));
    }

    @Override
    protected void save(String key, ObjectNode node) {
        var row = new Row(node);
        var story = story(id(key), row);
        stories.save(key, story, node);
        publications.save(new Draft(
                story.id(),
                "story",
                null,
                row.required("title", StoryFields.LONGEST_TITLE),
                row.text("description", StoryFields.LONGEST_SUMMARY),
                row.language("en"),
                card(row, story),
                terms.checked(row.texts("topics", 80)),
                places.of(row),
                scopes.of(row, story.id())));
    }

    private static Card card(Row row, Story story) {
        var named = row.texts("organisations", 200);
        var authors = Author.of(row);
        var organisations = authors.stream()
                .filter(it -> it.isOrganisation(name ->
                        named.contains(name) || ORGANISATION.matcher(name).find()))
                .map(Author::name)
                .distinct()
                .toList();
        var published = story.published();
        return new Card(
                "story",
                null,
                authors.stream().map(Author::name).distinct().toList(),
                organisations,
                published == null ? null : published.first().getYear());
    }

    private static Story story(UUID id, Row row) {
        var body = row.text("text", StoryFields.LONGEST_BODY);
        Markdown.lines(body).checked("text");
        return new Story(id, published(row), series(row), place(row), body);
    }

    private static @Nullable PartialDate published(Row row) {
        var text = row.text("date", 10);
        try {
            return text.isEmpty() ? null : new PartialDate(text);
        } catch (DateTimeException wrong) {
            throw new RowRefused("date", "runtime.refused.no-date", text);
        }
    }

    private static @Nullable String series(Row row) {
        var said = row.text("series", 100);
        if (!said.isEmpty()) {
            return Slug.of(said);
        }
        var title = row.required("title", StoryFields.LONGEST_TITLE);
        return SERIES.entrySet().stream()
                .filter(it -> it.getKey().matcher(title).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Story.@Nullable Place place(Row row) {
        var url = row.address("url");
        if (url == null) {
            return null;
        }
        var kind = row.required("url_kind", 20);
        if (!List.of("post", "listing").contains(kind)) {
            throw new RowRefused("url_kind", "runtime.refused.none-of", kind, "post, listing");
        }
        return WebAddress.read(url)
                .map(it -> new Story.Place(it, kind.equals("post")))
                .orElse(null);
    }
}
