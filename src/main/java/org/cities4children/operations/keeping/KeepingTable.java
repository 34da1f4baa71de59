package org.cities4children.operations.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What each room says of its columns, in {@code db/keeping/ROOM.txt}: lines of a table, how long, and the columns that
 * this holds for.
 */
@Component
class KeepingTable {

    private static final String FILES = "classpath:db/keeping/*.txt";

    private final List<Column> columns;

    KeepingTable() {
        this.columns = files().flatMap(KeepingTable::columns).toList();
    }

    /** All columns, by room and table. */
    List<Column> columns() {
        return columns;
    }

    private static Stream<Resource> files() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(it -> Objects.requireNonNull(it.getFilename())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Column> columns(Resource file) {
        var room = Objects.requireNonNull(file.getFilename()).replace(".txt", "");
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).lines().flatMap(line -> columns(room, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Column> columns(String room, String line) {
        var parts = line.split(": | ", -1);
        var keeping = Keeping.of(parts[1])
                .orElseThrow(() -> new IllegalStateException("db/keeping/" + room + ".txt: " + line));
        return Arrays.stream(parts).skip(2).map(it -> new Column(room + "." + parts[0], it, keeping));
    }
}
