package org.cities4children.stories.job;

import java.util.List;
import java.util.Optional;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.KeptRowImporter;
import org.cities4children.runtime.intake.Listed;
import org.cities4children.runtime.intake.Row;
import org.cities4children.web.address.Slug;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes jobs, consultancies and calls in. */
@Component
class JobImporter extends KeptRowImporter implements Listed {

    private static final List<Field> FIELDS = List.of(
            Field.choice("kind", "stories.job.", Jobs.KINDS).must(),
            Field.line("title", 300).must(),
            Field.line("organisation", 200),
            Field.text("description", 2_000),
            Field.day("deadline"),
            Field.link("url").must(),
            Field.language("language"));

    private final Jobs jobs;

    JobImporter(Jobs jobs, Editions editions) {
        super(editions::nextAfterCommit);
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return "jobs";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public String key(ObjectNode node) {
        var row = new Row(node);
        var id = row.text("id", 200);
        // Two organisations look for a consultant, and one looks for the next one a year later.
        return id.isEmpty()
                ? Slug.whole(row.required("title", 300)) + "/" + Slug.whole(row.text("organisation", 200)) + "/"
                        + row.text("deadline", 10)
                : id;
    }

    @Override
    public Optional<ObjectNode> handedIn(String key) {
        return jobs.handedIn(key);
    }

    @Override
    public Optional<ObjectNode> hold(String key) {
        return jobs.hold(key);
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<Entry> entries() {
        return jobs.entries();
    }

    @Override
    public String shownAt(String key) {
        return "/jobs";
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    protected void save(String key, ObjectNode row) {
        jobs.save(key, Jobs.read(row), row);
    }

    @Override
    protected void delete(String key) {
        jobs.delete(key);
    }
}
