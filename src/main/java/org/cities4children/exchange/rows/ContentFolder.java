package org.cities4children.exchange.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;

/**
 * A folder with one file for each kind.
 *
 * @param rows of the kinds that are known, what others refer to first
 * @param notTaken names of the files that no importer knows
 */
public record ContentFolder(List<Rows> rows, List<String> notTaken) {

    public ContentFolder {
        rows = List.copyOf(rows);
        notTaken = List.copyOf(notTaken);
    }

    /** Sorts the files of a folder; what only explains them is passed over. */
    public static ContentFolder of(List<Resource> files, List<String> kinds) {
        var unknown = new HashMap<String, Resource>();
        files.forEach(it -> unknown.put(Objects.requireNonNullElse(it.getFilename(), ""), it));
        unknown.keySet().removeIf(it -> it.isEmpty() || it.startsWith(".") || it.startsWith("README"));
        var known = new ArrayList<Rows>();
        for (var kind : kinds) {
            var file = unknown.remove(kind + JsonLines.SUFFIX);
            if (file != null) {
                known.add(new JsonLines(kind, file));
            }
        }
        return new ContentFolder(known, unknown.keySet().stream().sorted().toList());
    }
}
