package org.cities4children.events.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.events.event.Event;
import org.cities4children.events.event.EventRow;
import org.cities4children.events.event.Events;
import org.cities4children.publishing.Card;
import org.cities4children.publishing.Draft;
import org.cities4children.publishing.NewPlaces;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Publications.Scopes;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.KeptRowImporter;
import org.cities4children.runtime.intake.Publishable;
import org.cities4children.runtime.intake.Row;
import org.cities4children.web.address.Slug;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes events in. */
@Component
class EventImporter extends KeptRowImporter implements Publishable {

    private final Events events;
    private final Publications publications;
    private final Terms terms;
    private final NewPlaces places;
    private final Scopes scopes;

    EventImporter(Events events, Publications publications, Terms terms, NewPlaces places, Scopes scopes) {
        // The publication's own change is noted as it is saved.
        super(() -> {});
        this.events = events;
        this.publications = publications;
        this.terms = terms;
        this.places = places;
        this.scopes = scopes;
    }

    @Override
    public String kind() {
        return "events";
    }

    @Override
    public int order() {
        return 80;
    }

    /** The id where one is given, else normalised title and date. */
    @Override
    public String key(ObjectNode node) {
        var row = new Row(node);
        var id = row.text("id", 200);
        return id.isEmpty()
                ? "event:" + Slug.whole(row.required("title", 500)) + "/" + row.text("date", 10)
                : "id:" + id;
    }

    @Override
    public Optional<ObjectNode> handedIn(String key) {
        return events.handedIn(key);
    }

    @Override
    public Optional<ObjectNode> hold(String key) {
        return events.hold(key);
    }

    @Override
    public void shared() {
        publications.holdTerms();
    }

    @Override
    public String published() {
        return "event";
    }

    @Override
    public List<Field> fields() {
        return Stream.concat(own(), scopes.fields().stream()).toList();
    }

    private static Stream<Field> own() {
        return Stream.of(
                Field.line("title", 500).must(),
                Field.text("description", 5_000),
                Field.line("date", 10),
                Field.line("end_date", 10),
                Field.hour("start"),
                Field.hour("end"),
                Field.zone("zone"),
                Field.line("city", 120),
                Field.country("country"),
                Field.lines("organisers"),
                Field.language("language"),
                Field.topics(),
                Field.link("url"),
                Field.link("recording"));
    }

    @Override
    public Optional<String> keyOf(UUID id) {
        return events.keyOf(id);
    }

    @Override
    protected void delete(String key) {
        events.delete(key);
        publications.remove(id(key));
    }

    @Override
    protected void save(String key, ObjectNode node) {
        var row = new Row(node);
        var id = id(key);
        var event = new EventRow(row).event(id, 0);
        events.save(key, id, node);
        publications.save(new Draft(
                id,
                "event",
                null,
                row.required("title", 500),
                row.text("description", 5_000),
                row.language("en"),
                card(event),
                terms.checked(row.texts("topics", 80)),
                place(event),
                scopes.of(row, id)));
    }

    private static Card card(Event event) {
        var when = event.when();
        return new Card(
                "event",
                null,
                event.hosts(),
                event.hosts(),
                when == null ? null : when.first().getYear());
    }

    private List<String> place(Event event) {
        var city = event.city();
        return event.country() == null ? List.of() : List.of(places.of(event.country(), city == null ? "" : city));
    }
}
