package org.cities4children.stories.job;

import java.util.Optional;
import org.cities4children.publishing.Pages;
import org.cities4children.runtime.intake.KeptRowImporter;
import org.cities4children.runtime.intake.Row;
import org.cities4children.web.address.Slug;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes jobs, consultancies and calls in. */
@Component
class JobImporter extends KeptRowImporter {

    private final Jobs jobs;

    JobImporter(Jobs jobs, Pages pages) {
        super(pages::changeAfterCommit);
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
    protected Optional<ObjectNode> handedIn(String key) {
        return jobs.handedIn(key);
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
