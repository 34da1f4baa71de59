package org.cities4children.publishing.follow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cities4children.publishing.Indexing;
import org.cities4children.publishing.Kinds;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.runtime.check.Check;
import org.cities4children.runtime.check.Fault;
import org.cities4children.search.Index;
import org.springframework.stereotype.Component;

/**
 * Looks whether searches find what is published and nothing else.
 *
 * <p>Others go on publishing meanwhile. So whatever looks wrong is looked at once more when the index has caught up.
 */
@Component
class IndexCheck implements Check {

    private static final int SLICE = 500;

    private final Publications publications;
    private final Index index;
    private final Indexing indexing;

    IndexCheck(Publications publications, Index index, Indexing indexing) {
        this.publications = publications;
        this.index = index;
        this.indexing = indexing;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public void run(Consumer<Fault> faults) {
        if (!index.isSound()) {
            faults.accept(new Fault("index", "damaged", "Files of the search index are lost or damaged."));
            return;
        }
        indexing.await();
        index.ids(some -> extra(some, faults));
        var slice = new ArrayList<Listing>();
        publications.each(Kinds.all(), it -> {
            slice.add(it);
            if (slice.size() == SLICE) {
                missing(slice, faults);
                slice.clear();
            }
        });
        missing(slice, faults);
    }

    private void extra(List<String> indexed, Consumer<Fault> faults) {
        var suspects = unpublished(indexed);
        if (!suspects.isEmpty()) {
            indexing.await();
            suspects.removeAll(index.lacking(suspects));
            unpublished(suspects)
                    .forEach(it -> faults.accept(new Fault(
                            "publication:" + it, "extra", "Searches find " + it + ", which is not published.")));
        }
    }

    private void missing(List<Listing> published, Consumer<Fault> faults) {
        var suspects =
                index.lacking(published.stream().map(it -> it.id().toString()).toList());
        if (!suspects.isEmpty()) {
            indexing.await();
            var still = index.lacking(suspects);
            still.removeAll(unpublished(still));
            still.forEach(it -> faults.accept(
                    new Fault("publication:" + it, "missing", "Searches do not find " + it + ", which is published.")));
        }
    }

    private List<String> unpublished(Collection<String> ids) {
        var published = publications.listings(ids.stream().map(UUID::fromString).toList()).stream()
                .map(it -> it.id().toString())
                .collect(Collectors.toSet());
        return new ArrayList<>(
                ids.stream().filter(it -> !published.contains(it)).toList());
    }
}
