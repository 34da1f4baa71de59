package org.cities4children.exchange.rows;

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
        try (var in = file.getInputStream()) {
            var buffer = new byte[1 << 16];
            var lines = 0;
            var last = (byte) '\n';
            for (var length = in.read(buffer); length > 0; length = in.read(buffer)) {
                for (var i = 0; i < length; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
                last = buffer[length - 1];
            }
            return last == '\n' ? lines : lines + 1;
        }
    }

    @Override
    public Lines open() throws IOException {
        return new LineReader(file.getInputStream());
    }
}
