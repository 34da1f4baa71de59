package org.cities4children.editing.row;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.intake.Publishable;
import org.springframework.stereotype.Component;

/** Every kind that is written by hand, and what stands in it. */
@Component
public class Editables {

    /** Where content is written by hand. */
    public static final String PATH = "/desk/content";

    private final List<Publishable> all;
    private final Publications publications;

    Editables(List<Publishable> all, Publications publications) {
        this.all = all.stream().sorted(Comparator.comparingInt(Importer::order)).toList();
        this.publications = publications;
    }

    /** Their names, in the order in which they are imported. */
    public List<String> kinds() {
        return all.stream().map(Importer::kind).toList();
    }

    public Optional<Publishable> of(String kind) {
        return all.stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    /** A thing of this kind, withdrawn or not. */
    public Optional<Kept> find(Publishable kind, UUID id) {
        return publications.kept(id).filter(it -> it.kind().equals(kind.published()));
    }
}
