package org.cities4children.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.intake.Editable;
import org.springframework.stereotype.Component;

/** Every kind that is written by hand, and what stands in it. */
@Component
class Editables {

    private final List<Editable> all;
    private final Publications publications;

    Editables(List<Editable> all, Publications publications) {
        this.all = all.stream().sorted(Comparator.comparingInt(Importer::order)).toList();
        this.publications = publications;
    }

    List<String> kinds() {
        return all.stream().map(Importer::kind).toList();
    }

    Optional<Editable> of(String kind) {
        return all.stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    /** A thing of this kind, withdrawn or not. */
    Optional<Kept> find(Editable kind, UUID id) {
        return publications.kept(id).filter(it -> it.kind().equals(kind.published()));
    }
}
