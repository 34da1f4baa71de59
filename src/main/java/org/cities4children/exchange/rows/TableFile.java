package org.cities4children.exchange.rows;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;

/**
 * A table of comma-separated values.
 *
 * @param columns that are known; all others stay out and are named
 */
public record TableFile(String kind, Resource file, List<String> columns) implements Rows {

    public static final String SUFFIX = ".csv";

    public TableFile {
        columns = List.copyOf(columns);
    }

    @Override
    public String name() {
        return Objects.requireNonNullElse(file.getFilename(), kind + SUFFIX);
    }

    @Override
    public int count() throws IOException {
        return new JsonLines(kind, file).count();
    }

    @Override
    public Lines open() throws IOException {
        try (var in = file.getInputStream()) {
            return TableReader.of(in.readAllBytes(), columns);
        }
    }
}
