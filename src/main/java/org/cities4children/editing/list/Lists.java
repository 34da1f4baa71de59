package org.cities4children.editing.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.intake.Listed;
import org.cities4children.runtime.intake.Listed.Entry;
import org.springframework.stereotype.Component;

/** Every kind of row that stands in a list of the desk. */
@Component
public class Lists {

    static final String PATH = "/desk/lists";

    private final List<Listed> all;

    Lists(List<Listed> all) {
        this.all = all.stream().sorted(Comparator.comparingInt(Importer::order)).toList();
    }

    /** Their names, in the order in which they are imported. */
    public List<String> kinds() {
        return all.stream().map(Importer::kind).toList();
    }

    Optional<Listed> of(String kind) {
        return all.stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    static Optional<Entry> entry(Listed kind, String key) {
        return kind.entries().stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** Where a list is. */
    public static String pathOf(String kind) {
        return PATH + "/" + kind;
    }

    static String pathOf(String kind, String key) {
        return pathOf(kind) + "/entry?id=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    static String removalOf(String kind, String key) {
        return pathOf(kind) + "/removal?id=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
