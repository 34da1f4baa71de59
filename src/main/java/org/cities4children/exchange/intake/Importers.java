package org.cities4children.exchange.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cities4children.runtime.Importer;
import org.springframework.stereotype.Component;

/** The importers of all rooms. */
@Component
class Importers {

    private final List<Importer> inOrder;

    Importers(List<Importer> importers) {
        inOrder = importers.stream()
                .sorted(Comparator.comparingInt(Importer::order).thenComparing(Importer::kind))
                .toList();
    }

    Importer of(String kind) {
        return find(kind)
                .orElseThrow(() -> new IntakeRefused(
                        "There is no kind \"" + kind + "\"; there are: " + String.join(", ", kinds()) + "."));
    }

    Optional<Importer> find(String kind) {
        return inOrder.stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    /** The kinds, what others refer to first. */
    List<String> kinds() {
        return inOrder.stream().map(Importer::kind).toList();
    }
}
