package org.cities4children.exchange.rows;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Objects;
import org.springframework.core.io.Resource;

/** A file of JSON Lines. */
public record JsonLines(String kind, Resource file) implements Rows {

    public static final String SUFFIX = ".jsonl";

    @Override
    public String name() {
        return Objects.requireNonNullElse(file.getFilename(), kind + SUFFIX);
    }

    @Override
    public int count() throws IOException {
        try (var in = new BufferedInputStream(file.getInputStream(), 1 << 16)) {
            var lines = 0;
            var last = (int) '\n';
            for (var it = in.read(); it >= 0; it = in.read()) {
                if (it == '\n') {
                    lines++;
                }
                last = it;
            }
            return last == '\n' ? lines : lines + 1;
        }
    }

    @Override
    public Lines open() throws IOException {
        return new LineReader(file.getInputStream());
    }
}
