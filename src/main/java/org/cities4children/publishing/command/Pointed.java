package org.cities4children.publishing.command;

import java.util.Optional;
import java.util.UUID;
import org.cities4children.publishing.Address;
import org.cities4children.publishing.Kinds;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;

/** Reads a path such as {@code /hub/designing-streets-for-kids} as it is typed or copied from a browser. */
final class Pointed {

    private Pointed() {}

    static Optional<Listing> at(String path, Publications publications) {
        return switch (publications.at(kind(path), slug(path))) {
            case Address.Here here -> Optional.of(here.listing());
            case Address.Moved moved -> at(Kinds.pathOf(moved.kind()) + "/" + moved.slug(), publications);
            case Address.Gone _, Address.Nowhere _ -> Optional.empty();
        };
    }

    /** The kind whose addresses stand under this path, or an empty string. */
    static String kind(String path) {
        return Kinds.all().stream()
                .filter(it -> path.contains(Kinds.pathOf(it) + "/"))
                .findFirst()
                .orElse("");
    }

    /** As the audit names it. */
    static String object(UUID publication) {
        return "publication:" + publication;
    }

    static String slug(String path) {
        var plain = path.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        return plain.substring(plain.lastIndexOf('/') + 1);
    }
}
